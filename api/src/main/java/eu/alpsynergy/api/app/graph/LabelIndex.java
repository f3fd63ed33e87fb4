package eu.alpsynergy.api.app.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers labels in the order they come: records found by an open hash table that knows where they start. A million short labels take some
 * 35 MB, a map of strings several times as much.
 */
final class LabelIndex {

    private final LabelRecords records = new LabelRecords();
    /** Where a record starts, plus one; 0 is no record. */
    private int[] table = new int[256];

    private int size;

    /** The number of a label, a new one when it was not seen before. */
    int add(String label) {
        byte[] text = label.getBytes(StandardCharsets.UTF_8);
        int place = spread(Arrays.hashCode(text));
        while (table[place] != 0) {
            int start = table[place] - 1;
            if (records.is(start, text)) {
                return records.number(start);
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = records.append(size++, text) + 1;
        if (size * 2 > table.length) {
            rehash();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    /** All labels in order, in as little memory as they need. */
    SortedLabels sorted() {
        int[] order = new int[size];
        for (int number = 1; number < size; number++) {
            order[number] = records.next(order[number - 1]);
        }
        sort(order.clone(), order, 0, size);
        return new SortedLabels(records, order);
    }

    /** Merges the sorted halves of {@code from} into {@code to}; both hold the same starts in that range. */
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
            boolean takeLeft = right >= end || (left < middle && records.compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    /** Mixes all bits: hashes of labels that are numbers differ in few of them and would stand in heaps. */
    private int spread(int hash) {
        long mixed = (hash ^ (hash >>> 15)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33) & (table.length - 1);
    }

    private void rehash() {
        table = new int[2 * table.length];
        int start = 0;
        for (int number = 0; number < size; number++) {
            int place = spread(records.hash(start));
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = start + 1;
            start = records.next(start);
        }
    }
}
