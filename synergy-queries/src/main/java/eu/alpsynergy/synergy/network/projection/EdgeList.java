package eu.alpsynergy.synergy.network.projection;

import java.util.Arrays;

/** Weighted edges as they are found; the same pair may come more than once. */
final class EdgeList {

    private int[] from = new int[64];
    private int[] to = new int[64];
    private double[] weight = new double[64];
    private int size;

    void add(int a, int b, double w) {
        if (size == from.length) {
            int larger = Math.max(size + (size >> 1), size + 1);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            weight = Arrays.copyOf(weight, larger);
        }
        from[size] = Math.min(a, b);
        to[size] = Math.max(a, b);
        weight[size++] = w;
    }

    int size() {
        return size;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    double weight(int edge) {
        return weight[edge];
    }
}
