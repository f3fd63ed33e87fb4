package eu.alpsynergy.synergy.kernel;

import java.util.List;

/**
 * A greatest flow and a smallest cut; both have the same value (up to rounding).
 *
 * @param value what flows, in units of capacity
 * @param cut edges whose loss separates source and sink, by source, then target; of several smallest cuts the one nearest the source
 * @param nodesAtSource how many nodes are on the side of the source
 */
public record FlowAndCut(double value, List<Edge> cut, int nodesAtSource) {

    public FlowAndCut {
        cut = List.copyOf(cut);
    }

    /** An edge of the cut with its capacity. */
    public record Edge(int from, int to, double capacity) {}
}
