package eu.alpsynergy.model.column;

import java.util.function.IntBinaryOperator;

/** Orders row numbers by what stands in the rows, without an object a row. */
public final class RowOrder {

    private RowOrder() {}

    /** Row numbers {@code 0..size-1} in ascending order, equal ones as they stood. Cost O(n log n), O(n) when they stand in order. */
    public static int[] of(int size, IntBinaryOperator compare) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        int[] scratch = new int[size];
        for (long width = 1; width < size; width *= 2) {
            for (long from = 0; from + width < size; from += 2 * width) {
                int to = (int) Math.min(size, from + 2 * width);
                merge(order, scratch, (int) from, (int) (from + width), to, compare);
            }
        }
        return order;
    }

    private static void merge(int[] order, int[] scratch, int from, int middle, int to, IntBinaryOperator compare) {
        if (compare.applyAsInt(order[middle - 1], order[middle]) <= 0) {
            return;
        }
        System.arraycopy(order, from, scratch, from, middle - from);
        int left = from;
        int right = middle;
        int out = from;
        while (left < middle && right < to) {
            order[out++] = compare.applyAsInt(scratch[left], order[right]) <= 0 ? scratch[left++] : order[right++];
        }
        System.arraycopy(scratch, left, order, out, middle - left);
    }
}
