package eu.alpsynergy.model.column;

import org.jspecify.annotations.Nullable;

/** Whole numbers of rows, absent in some, in few bits where they are small: between -2^30 + 1 and 2^30 - 1. */
public final class NumberColumn {

    private static final int LARGEST = (1 << 30) - 1;

    /** 0: absent; else 1 more than the number with its sign in the last bit. */
    private final PackedInts codes;

    public NumberColumn() {
        this(new PackedInts());
    }

    private NumberColumn(PackedInts codes) {
        this.codes = codes;
    }

    public void add(@Nullable Integer value) {
        if (value == null) {
            codes.add(0);
            return;
        }
        if (Math.abs((long) value) > LARGEST) {
            throw new IllegalArgumentException(value + " is out of range: at most " + LARGEST + " either way");
        }
        codes.add(1 + (value << 1 ^ value >> 31));
    }

    public @Nullable Integer get(int index) {
        int code = codes.get(index) - 1;
        return code < 0 ? null : Integer.valueOf(code >>> 1 ^ -(code & 1));
    }

    /** The same numbers in another order: {@code order[i]} is where the new i-th one stands now. */
    public NumberColumn permuted(int[] order) {
        return new NumberColumn(codes.permuted(order));
    }

    public long liveBytes() {
        return codes.liveBytes();
    }

    public void write(ColumnSink sink) {
        codes.write(sink);
    }

    public static NumberColumn read(ColumnSource source) {
        return new NumberColumn(PackedInts.read(source));
    }
}
