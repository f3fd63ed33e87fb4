package eu.alpsynergy.synergy.kernel.route;

import java.util.Arrays;

/** Targets by node in compressed sparse rows, ascending in each row. */
final class Rows {

    private final int[] offsets;
    private final int[] targets;

    private Rows(int[] offsets, int[] targets) {
        this.offsets = offsets;
        this.targets = targets;
    }

    /** Of parallel arrays: {@code from[e]} leads to {@code to[e]}. Cost O(E log d). */
    static Rows of(int nodes, int[] from, int[] to) {
        int[] offsets = new int[nodes + 1];
        for (int node : from) {
            offsets[node + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] next = Arrays.copyOf(offsets, nodes);
        int[] targets = new int[to.length];
        for (int e = 0; e < to.length; e++) {
            targets[next[from[e]]++] = to[e];
        }
        for (int i = 0; i < nodes; i++) {
            Arrays.sort(targets, offsets[i], offsets[i + 1]);
        }
        return new Rows(offsets, targets);
    }

    int start(int node) {
        return offsets[node];
    }

    int end(int node) {
        return offsets[node + 1];
    }

    int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    int target(int entry) {
        return targets[entry];
    }

    int[] targetsOf(int node) {
        return Arrays.copyOfRange(targets, offsets[node], offsets[node + 1]);
    }
}
