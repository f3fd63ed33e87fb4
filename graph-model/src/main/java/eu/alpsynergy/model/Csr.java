package eu.alpsynergy.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Adjacency in compressed sparse rows: for node {@code i} the edges {@code start(i)..end(i)-1}, each with a target and the index of the fact it stands for. */
public final class Csr {

    private final int[] offsets;
    private final Targets targets;
    private final int edges;
    /** Null: an edge's number is its fact's. */
    private final int @Nullable [] facts;

    /** Where the targets of edges stand: an array, or the other ends of facts that are kept elsewhere. */
    private interface Targets {

        int of(int edge);

        long liveBytes();
    }

    private Csr(int[] offsets, Targets targets, int edges, int @Nullable [] facts) {
        this.offsets = offsets;
        this.targets = targets;
        this.edges = edges;
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
        for (int i = 0; i < nodes; i++) {
            Arrays.sort(packed, offsets[i], offsets[i + 1]);
        }
        int[] targets = new int[from.length];
        int[] facts = new int[from.length];
        boolean inOrder = true;
        for (int k = 0; k < packed.length; k++) {
            targets[k] = (int) (packed[k] >>> 32);
            facts[k] = (int) packed[k];
            inOrder &= facts[k] == k;
        }
        return new Csr(offsets, new Kept(targets), from.length, inOrder ? null : facts);
    }

    /**
     * Each tie as an edge of both its ends: fact {@code f} below the number of ties goes from {@code from(f)} to {@code to(f)}, the
     * others back. Targets are read from the ties, so that a tie costs two numbers here. Within a row, edges are ordered by target,
     * then fact.
     */
    static Csr bothWays(int nodes, TieTable ties) {
        int n = ties.size();
        int[] offsets = new int[nodes + 1];
        for (int i = 0; i < n; i++) {
            offsets[ties.from(i) + 1]++;
            offsets[ties.to(i) + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] next = Arrays.copyOf(offsets, nodes);
        int[] facts = new int[Math.multiplyExact(2, n)];
        for (int i = 0; i < n; i++) {
            facts[next[ties.from(i)]++] = i;
            facts[next[ties.to(i)]++] = n + i;
        }
        OtherEnds targets = new OtherEnds(ties, facts);
        for (int node = 0; node < nodes; node++) {
            targets.order(offsets[node], offsets[node + 1]);
        }
        return new Csr(offsets, targets, facts.length, facts);
    }

    private static final class Kept implements Targets {

        private final int[] values;

        Kept(int[] values) {
            this.values = values;
        }

        @Override
        public int of(int edge) {
            return values[edge];
        }

        @Override
        public long liveBytes() {
            return 4L * values.length;
        }
    }

    private static final class OtherEnds implements Targets {

        private final TieTable ties;
        private final int[] facts;

        OtherEnds(TieTable ties, int[] facts) {
            this.ties = ties;
            this.facts = facts;
        }

        @Override
        public int of(int edge) {
            int fact = facts[edge];
            return fact < ties.size() ? ties.to(fact) : ties.from(fact - ties.size());
        }

        @Override
        public long liveBytes() {
            return 0;
        }

        private void order(int start, int end) {
            long[] packed = new long[end - start];
            for (int e = start; e < end; e++) {
                packed[e - start] = ((long) of(e) << 32) | facts[e];
            }
            Arrays.sort(packed);
            for (int e = start; e < end; e++) {
                facts[e] = (int) packed[e - start];
            }
        }
    }

    public int nodes() {
        return offsets.length - 1;
    }

    public int edges() {
        return edges;
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
        return targets.of(edge);
    }

    /** The index, in the list this adjacency was built from, of the fact behind an edge. */
    public int fact(int edge) {
        return facts == null ? edge : facts[edge];
    }

    /** The targets of a node, as a copy. */
    public int[] targetsOf(int node) {
        int[] all = new int[degree(node)];
        for (int i = 0; i < all.length; i++) {
            all[i] = targets.of(offsets[node] + i);
        }
        return all;
    }

    /** Bytes of the arrays, without those that are somebody else's. */
    public long liveBytes() {
        return 4L * offsets.length + targets.liveBytes() + (facts == null ? 0 : 4L * facts.length);
    }
}
