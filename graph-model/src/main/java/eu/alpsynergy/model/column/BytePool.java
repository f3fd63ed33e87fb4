package eu.alpsynergy.model.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts one after another as UTF-8 in one array of at most 2 GB. */
final class BytePool {

    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private byte[] bytes;
    /** Where each text ends. */
    private int[] ends;

    private int size;

    BytePool() {
        this(new byte[] {}, new int[] {});
    }

    private BytePool(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
        this.size = ends.length;
    }

    int size() {
        return size;
    }

    void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(utf8, 0, utf8.length);
    }

    String get(int index) {
        int start = start(index);
        return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    byte[] raw() {
        return bytes;
    }

    int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int end(int index) {
        return ends[index];
    }

    int compare(int one, int other) {
        return Utf8Order.compare(bytes, start(one), end(one), bytes, start(other), end(other));
    }

    BytePool permuted(int[] order) {
        BytePool other = new BytePool(new byte[size == 0 ? 0 : ends[size - 1]], new int[order.length]);
        other.size = 0;
        for (int i : order) {
            other.add(bytes, start(i), end(i) - start(i));
        }
        return other.trimmed();
    }

    BytePool trimmed() {
        bytes = Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]);
        ends = Arrays.copyOf(ends, size);
        return this;
    }

    long liveBytes() {
        return bytes.length + 4L * ends.length;
    }

    void write(ColumnSink sink) {
        sink.bytes(bytes);
        sink.ints(ends);
    }

    static BytePool read(ColumnSource source) {
        return new BytePool(source.bytes(), source.ints());
    }

    private void add(byte[] text, int from, int length) {
        int start = size == 0 ? 0 : ends[size - 1];
        if (length > LONGEST - start) {
            throw new IllegalStateException("one column of texts is longer than 2 GB");
        }
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(start + length));
        }
        System.arraycopy(text, from, bytes, start, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size + 1));
        }
        ends[size++] = start + length;
    }

    private static int grown(int needed) {
        return (int) Math.min(LONGEST, needed + (long) needed / 2 + 16);
    }
}
