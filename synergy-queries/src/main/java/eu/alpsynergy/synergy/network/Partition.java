package eu.alpsynergy.synergy.network;

import java.util.Arrays;

/**
 * Nodes 0..n-1 in communities. Communities are numbered from 0 by size, largest first, equal ones by their smallest node: the same
 * groups have the same numbers whatever numbers they came with.
 */
public final class Partition {

    private final int[] communities;
    private final int[] starts;
    private final int[] members;

    private Partition(int[] communities, int[] starts, int[] members) {
        this.communities = communities;
        this.starts = starts;
        this.members = members;
    }

    /**
     * A partition from any numbering.
     *
     * @param groups for each node the number of its group, 0..n-1, gaps allowed
     */
    public static Partition of(int[] groups) {
        int nodes = groups.length;
        int[] sizes = new int[nodes];
        int[] firsts = new int[nodes];
        for (int node = nodes - 1; node >= 0; node--) {
            sizes[groups[node]]++;
            firsts[groups[node]] = node;
        }
        long[] ranked = new long[nodes];
        int count = 0;
        for (int group = 0; group < nodes; group++) {
            if (sizes[group] > 0) {
                ranked[count++] = ((long) (nodes - sizes[group]) << 32) | firsts[group];
            }
        }
        Arrays.sort(ranked, 0, count);
        int[] numbers = new int[nodes];
        int[] starts = new int[count + 1];
        for (int c = 0; c < count; c++) {
            int group = groups[(int) ranked[c]];
            numbers[group] = c;
            starts[c + 1] = starts[c] + sizes[group];
        }
        int[] communities = new int[nodes];
        int[] members = new int[nodes];
        int[] next = Arrays.copyOf(starts, count);
        for (int node = 0; node < nodes; node++) {
            communities[node] = numbers[groups[node]];
            members[next[communities[node]]++] = node;
        }
        return new Partition(communities, starts, members);
    }

    public int nodes() {
        return communities.length;
    }

    /** How many communities there are. */
    public int count() {
        return starts.length - 1;
    }

    public int community(int node) {
        return communities[node];
    }

    public int size(int community) {
        return starts[community + 1] - starts[community];
    }

    /** The nodes of a community, ascending; a copy. */
    public int[] members(int community) {
        return Arrays.copyOfRange(members, starts[community], starts[community + 1]);
    }

    /** For each node its community; a copy. */
    public int[] toArray() {
        return communities.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && Arrays.equals(communities, that.communities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(communities);
    }
}
