package eu.alpsynergy.model.column;

import java.util.Arrays;

/** Non-negative numbers in as many bits as the greatest needs: 0, 1, 2, 4, 8, 16 or 32. Widens while numbers are added. */
public final class PackedInts {

    private static final int WIDEST = 5;
    private static final int WORD = 6;

    private int size;
    /** Logarithm of the bits a number takes; -1: all are 0 and take none. */
    private int shift = -1;

    private long[] words = {};

    /** As many numbers as given, in their order. */
    public static PackedInts of(int... values) {
        PackedInts packed = new PackedInts();
        for (int value : values) {
            packed.add(value);
        }
        return packed.trimmed();
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        if (shift < 0) {
            return 0;
        }
        long bit = (long) index << shift;
        return (int) (words[(int) (bit >>> WORD)] >>> bit) & mask(shift);
    }

    public void add(int value) {
        if (value < 0) {
            throw new IllegalArgumentException(value + " is negative");
        }
        if (value != 0 && (shift < 0 || (value & ~mask(shift)) != 0)) {
            widen(value);
        }
        int word = shift < 0 ? -1 : (int) (((long) size << shift) >>> WORD);
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, words.length + words.length / 2 + 4));
        }
        size++;
        if (value != 0) {
            set(size - 1, value);
        }
    }

    /** The same numbers in another order: {@code order[i]} is where the new i-th one stands now. */
    public PackedInts permuted(int[] order) {
        PackedInts other = new PackedInts();
        other.shift = shift;
        other.size = order.length;
        other.words = new long[wordsFor(order.length, shift)];
        for (int i = 0; shift >= 0 && i < order.length; i++) {
            other.set(i, get(order[i]));
        }
        return other;
    }

    /** This one, without room for more. */
    public PackedInts trimmed() {
        words = Arrays.copyOf(words, wordsFor(size, shift));
        return this;
    }

    public long liveBytes() {
        return 8L * words.length;
    }

    public void write(ColumnSink sink) {
        sink.number(size);
        sink.number(shift);
        sink.longs(words);
    }

    public static PackedInts read(ColumnSource source) {
        PackedInts packed = new PackedInts();
        packed.size = source.number();
        packed.shift = source.number();
        packed.words = source.longs();
        return packed;
    }

    private void widen(int value) {
        int wider = Math.max(shift, 0);
        while (wider < WIDEST && (value & ~mask(wider)) != 0) {
            wider++;
        }
        PackedInts wide = new PackedInts();
        wide.shift = wider;
        wide.words = new long[wordsFor(size + 1, wider)];
        for (int i = 0; shift >= 0 && i < size; i++) {
            wide.set(i, get(i));
        }
        shift = wider;
        words = wide.words;
    }

    /** Only where nothing was set before. */
    private void set(int index, int value) {
        long bit = (long) index << shift;
        words[(int) (bit >>> WORD)] |= (long) value << bit;
    }

    private static int mask(int shift) {
        return shift == WIDEST ? -1 : (1 << (1 << shift)) - 1;
    }

    private static int wordsFor(int size, int shift) {
        return shift < 0 ? 0 : (int) ((((long) size << shift) + 63) >>> WORD);
    }
}
