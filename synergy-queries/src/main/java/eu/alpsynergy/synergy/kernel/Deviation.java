package eu.alpsynergy.synergy.kernel;

/**
 * A set of ways that begin with the same nodes and do not go on to certain ones: first known by a bound, then by its best way. A final
 * class over arrays, as tens of thousands of them wait.
 */
final class Deviation implements Comparable<Deviation> {

    /** The first {@code shared} nodes are those that all ways of the set have in common. */
    final int[] nodes;

    final int shared;

    /** What the steps between the shared nodes cost. */
    final double sharedCost;

    /** Nodes that may not come next. */
    final int[] banned;

    /** No way of the set is cheaper; once searched, what its best way costs. */
    final double bound;

    /** Whether {@code nodes} is the best way of the set, from first to last. */
    final boolean searched;

    Deviation(int[] nodes, int shared, double sharedCost, int[] banned, double bound, boolean searched) {
        this.nodes = nodes;
        this.shared = shared;
        this.sharedCost = sharedCost;
        this.banned = banned;
        this.bound = bound;
        this.searched = searched;
    }

    int spur() {
        return nodes[shared - 1];
    }

    /** Sets not searched yet come first of equally cheap ones: they may hold a way that comes earlier in the order of ways. */
    @Override
    public int compareTo(Deviation other) {
        int byCost = Double.compare(bound, other.bound);
        if (byCost != 0 || !searched || !other.searched) {
            return byCost != 0 ? byCost : Boolean.compare(searched, other.searched);
        }
        int bySteps = Integer.compare(nodes.length, other.nodes.length);
        for (int i = 0; bySteps == 0 && i < nodes.length; i++) {
            bySteps = Integer.compare(nodes[i], other.nodes[i]);
        }
        return bySteps;
    }
}
