package eu.alpsynergy.api.app.graph;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Labels one after the other in a single array of bytes, each a record: its number, the length of its text, its text in UTF-8. A record is
 * known by where it starts, so that reading one touches memory in one place only.
 */
final class LabelRecords {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

    private static final int HEAD = 2 * Integer.BYTES;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[1024];
    private int used;

    /** Adds a record; where it starts. */
    int append(int number, byte[] text) {
        int start = used;
        int end = Math.addExact(start, HEAD + text.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(bytes.length * 3L / 2, LARGEST_ARRAY)));
        }
        INT.set(bytes, start, number);
        INT.set(bytes, start + Integer.BYTES, text.length);
        System.arraycopy(text, 0, bytes, start + HEAD, text.length);
        used = end;
        return start;
    }

    int number(int start) {
        return (int) INT.get(bytes, start);
    }

    String text(int start) {
        return new String(bytes, start + HEAD, length(start), StandardCharsets.UTF_8);
    }

    /** Where the record after this one starts. */
    int next(int start) {
        return start + HEAD + length(start);
    }

    boolean is(int start, byte[] text) {
        return Arrays.equals(bytes, start + HEAD, next(start), text, 0, text.length);
    }

    /** In the order of code points, which that of UTF-8 bytes without sign is. */
    int compare(int start, byte[] text) {
        return Arrays.compareUnsigned(bytes, start + HEAD, next(start), text, 0, text.length);
    }

    /** As {@link #compare(int, byte[])}. */
    int compare(int a, int b) {
        return Arrays.compareUnsigned(bytes, a + HEAD, next(a), bytes, b + HEAD, next(b));
    }

    /** As {@link Arrays#hashCode(byte[])} of the text. */
    int hash(int start) {
        int hash = 1;
        int end = next(start);
        for (int i = start + HEAD; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    private int length(int start) {
        return (int) INT.get(bytes, start + Integer.BYTES);
    }
}
