package eu.alpsynergy.api.app.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers labels in the order they come. Their UTF-8 bytes stand one after the other in a single array, found by an open hash table: a
 * million labels take some 20 MB, a map of strings several times as much.
 */
final class LabelIndex {

    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int[] table = new int[256];
    private int size;

    /** The number of a label, a new one when it was not seen before. */
    int add(String label) {
        byte[] text = label.getBytes(StandardCharsets.UTF_8);
        int place = place(text);
        if (table[place] == 0) {
            append(text);
            table[place] = size;
            if (size * 2 > table.length) {
                rehash();
            }
            return size - 1;
        }
        return table[place] - 1;
    }

    /** The number of a label, or -1. */
    int find(String label) {
        return table[place(label.getBytes(StandardCharsets.UTF_8))] - 1;
    }

    String label(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    int size() {
        return size;
    }

    /** Numbers in the order of their labels' code points. */
    int[] sorted() {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        sort(order.clone(), order, 0, size);
        return order;
    }

    /** Merges the sorted halves of {@code from} into {@code to}; both hold the same numbers in that range. */
    private void sort(int[] from, int[] to, int start, int end) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        sort(to, from, start, middle);
        sort(to, from, middle, end);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right >= end || (left < middle && compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    /** UTF-8 bytes without sign are in the order of code points. */
    private int compare(int a, int b) {
        return Arrays.compareUnsigned(bytes, start(a), ends[a], bytes, start(b), ends[b]);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void append(byte[] text) {
        int start = size == 0 ? 0 : ends[size - 1];
        if (start + text.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + text.length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(text, 0, bytes, start, text.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        ends[size++] = start + text.length;
    }

    private int place(byte[] text) {
        int place = spread(Arrays.hashCode(text));
        while (table[place] != 0) {
            int number = table[place] - 1;
            if (Arrays.equals(bytes, start(number), ends[number], text, 0, text.length)) {
                return place;
            }
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (table.length - 1);
    }

    private void rehash() {
        table = new int[2 * table.length];
        for (int number = 0; number < size; number++) {
            int place = spread(hash(number));
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = number + 1;
        }
    }

    /** As {@link Arrays#hashCode(byte[])} of the label's bytes. */
    private int hash(int number) {
        int hash = 1;
        for (int i = start(number); i < ends[number]; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }
}
