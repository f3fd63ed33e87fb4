package eu.alpsynergy.model.column;

/** The order of {@link String#compareTo} over UTF-8, which is that of the bytes but for characters beyond the basic plane. */
final class Utf8Order {

    /** From here on lead bytes are of U+E000 and later, which UTF-16 puts behind the surrogates. */
    private static final int BEHIND_SURROGATES = 0xEE;

    private static final int SURROGATE_PAIR = 0xF0;

    private Utf8Order() {}

    static int compare(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        int shorter = Math.min(to - from, otherTo - otherFrom);
        for (int i = 0; i < shorter; i++) {
            int a = one[from + i] & 0xFF;
            int b = other[otherFrom + i] & 0xFF;
            if (a != b) {
                return rank(a) - rank(b);
            }
        }
        return (to - from) - (otherTo - otherFrom);
    }

    private static int rank(int leadByte) {
        if (leadByte < BEHIND_SURROGATES) {
            return leadByte;
        }
        return leadByte >= SURROGATE_PAIR ? leadByte - (SURROGATE_PAIR - BEHIND_SURROGATES) : leadByte + 0x20;
    }
}
