package eu.alpsynergy.model.column;

import java.nio.charset.StandardCharsets;

/**
 * Distinct ids in the order of {@link String#compareTo}, each as what it does not share with the one before (front coding, in blocks
 * of 16 whose first id is whole). An id costs some 3 bytes where ids count up, and is found in O(log n).
 */
public final class IdColumn {

    private static final int BLOCK = 16;

    private final byte[] coded;
    private final int[] blocks;
    private final int size;
    private final int longest;

    IdColumn(byte[] coded, int[] blocks, int size, int longest) {
        this.coded = coded;
        this.blocks = blocks;
        this.size = size;
        this.longest = longest;
    }

    static boolean startsBlock(int index) {
        return index % BLOCK == 0;
    }

    public int size() {
        return size;
    }

    public String get(int index) {
        Cursor cursor = new Cursor(index / BLOCK);
        for (int i = index % BLOCK; i > 0; i--) {
            cursor.next();
        }
        return cursor.text();
    }

    /** The index of an id; -1 when there is none. */
    public int find(String id) {
        if (size == 0) {
            return -1;
        }
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = blocks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (new Cursor(middle).compareTo(wanted) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Cursor cursor = new Cursor(low);
        int last = Math.min(size, (low + 1) * BLOCK) - 1;
        for (int i = low * BLOCK; ; i++) {
            int order = cursor.compareTo(wanted);
            if (order >= 0 || i == last) {
                return order == 0 ? i : -1;
            }
            cursor.next();
        }
    }

    public long liveBytes() {
        return coded.length + 4L * blocks.length;
    }

    public void write(ColumnSink sink) {
        sink.number(size);
        sink.number(longest);
        sink.bytes(coded);
        sink.ints(blocks);
    }

    public static IdColumn read(ColumnSource source) {
        int size = source.number();
        int longest = source.number();
        return new IdColumn(source.bytes(), source.ints(), size, longest);
    }

    /** Walks the ids of a block. */
    private final class Cursor {

        private final byte[] id = new byte[longest];
        private int length;
        private int at;

        Cursor(int block) {
            at = blocks[block];
            next();
        }

        void next() {
            int head = coded[at++] & 0xFF;
            int shared = FrontCoding.NIBBLE & (head >>> 4);
            shared += shared == FrontCoding.NIBBLE ? more() : 0;
            int own = FrontCoding.NIBBLE & head;
            own += own == FrontCoding.NIBBLE ? more() : 0;
            System.arraycopy(coded, at, id, shared, own);
            at += own;
            length = shared + own;
        }

        private int more() {
            int value = 0;
            for (int bits = 0; ; bits += 7) {
                int b = coded[at++];
                value |= (b & 0x7F) << bits;
                if (b >= 0) {
                    return value;
                }
            }
        }

        int compareTo(byte[] wanted) {
            return Utf8Order.compare(id, 0, length, wanted, 0, wanted.length);
        }

        String text() {
            return new String(id, 0, length, StandardCharsets.UTF_8);
        }
    }
}
