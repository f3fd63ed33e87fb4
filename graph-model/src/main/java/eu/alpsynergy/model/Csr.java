package eu.alpsynergy.model;

import java.util.Arrays;

/** Adjacency in compressed sparse rows: for node {@code i} the edges {@code start(i)..end(i)-1}, each with a target and the index of the fact it stands for. */
public final class Csr {

    private final int[] offsets;
    private final int[] targets;
    private final int[] facts;

    private Csr(int[] offsets, int[] targets, int[] facts) {
        this.offsets = offsets;
        this.targets = targets;
        this.facts = facts;
    }

    /**
     * Builds the rows from parallel arrays; edge {@code e} goes from {@code from[e]} to {@code to[e]} and keeps {@code e} as
     * its fact. Within a row, edges are ordered by target, then fact. Cost O(E log d).
     *
     * @param nodes number of rows
     */
    public static Csr of(int nodes, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("from has " + from.length + " entries, to has " + to.length);
        }
        int[] offsets = new int[nodes + 1];
        for (int node : from) {
            offsets[node + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] next = Arrays.copyOf(offsets, nodes);
        long[] packed = new long[from.length];
        for (int e = 0; e < from.length; e++) {
            packed[next[from[e]]++] = ((long) to[e] << 32) | e;
        }
        int[] targets = new int[from.length];
        int[] facts = new int[from.length];
        for (int i = 0; i < nodes; i++) {
            Arrays.sort(packed, offsets[i], offsets[i + 1]);
        }
        for (int k = 0; k < packed.length; k++) {
            targets[k] = (int) (packed[k] >>> 32);
            facts[k] = (int) packed[k];
        }
        return new Csr(offsets, targets, facts);
    }

    public int nodes() {
        return offsets.length - 1;
    }

    public int edges() {
        return targets.length;
    }

    public int start(int node) {
        return offsets[node];
    }

    public int end(int node) {
        return offsets[node + 1];
    }

    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    public int target(int edge) {
        return targets[edge];
    }

    /** The index, in the list this adjacency was built from, of the fact behind an edge. */
    public int fact(int edge) {
        return facts[edge];
    }

    /** The targets of a node, as a copy. */
    public int[] targetsOf(int node) {
        return Arrays.copyOfRange(targets, offsets[node], offsets[node + 1]);
    }
}
