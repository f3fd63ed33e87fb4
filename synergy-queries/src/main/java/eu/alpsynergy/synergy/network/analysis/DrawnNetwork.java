package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.layout.ForceLayout;
import eu.alpsynergy.synergy.network.layout.Positions;
import eu.alpsynergy.synergy.network.layout.StartPositions;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the strongest {@value #MOST_NODES} nodes of a network are drawn. A view that shows fewer shows the same places. With a network
 * drawn before, its places are where this one starts, so that a filter moves people little.
 */
public final class DrawnNetwork {

    /** Nodes a view can show, and the edges between them. */
    public static final int MOST_NODES = 10_000;

    public static final int MOST_EDGES = 30_000;

    private static final int STEPS = 300;
    private static final int WARM_STEPS = 60;
    /** Steps times nodes that are spent at most; large networks get fewer steps. */
    private static final int WORK = 1_500_000;

    private final ActorNetwork network;
    private final int[] nodes;
    private final Positions positions;

    private DrawnNetwork(ActorNetwork network, int[] nodes, Positions positions) {
        this.network = network;
        this.nodes = nodes;
        this.positions = positions;
    }

    /** Draws a network, starting from another where there is one. Cost O(steps (n log n + m)) for the nodes drawn. */
    public static DrawnNetwork of(ActorNetwork network, Optional<DrawnNetwork> before) {
        Part part = Part.strongest(network.graph(), MOST_NODES, MOST_EDGES);
        int[] nodes = part.nodes().stream().mapToInt(Integer::intValue).toArray();
        Positions positions = positions(network, nodes, part.graph(), before);
        return new DrawnNetwork(network, nodes, positions);
    }

    /** A part of a network drawn for itself, starting from the places its nodes already have. */
    public Positions draw(List<Integer> part, CsrGraph graph) {
        int[] wanted = part.stream().mapToInt(Integer::intValue).toArray();
        return positions(network, wanted, graph, Optional.of(this));
    }

    private static Positions positions(
            ActorNetwork network, int[] nodes, CsrGraph graph, Optional<DrawnNetwork> before) {
        int regions = network.snapshot().regions().size();
        Positions fresh =
                StartPositions.byGroup(nodes.length, i -> network.region(nodes[i]), regions, i -> network.id(nodes[i]));
        int most = Math.max(30, WORK / Math.max(1, nodes.length));
        if (before.isEmpty()) {
            return ForceLayout.compute(graph, fresh, Math.min(STEPS, most));
        }
        DrawnNetwork other = before.get();
        int[] known = Arrays.stream(nodes)
                .map(node -> other.indexOf(network.id(node)).orElse(-1))
                .toArray();
        Positions start = StartPositions.warm(graph, other.positions, i -> known[i], fresh);
        return ForceLayout.compute(graph, start, Math.min(WARM_STEPS, most));
    }

    private OptionalInt indexOf(String id) {
        OptionalInt node = network.findNode(id);
        return node.isEmpty() ? node : indexOf(node.getAsInt());
    }

    /** The place of a node among those drawn. */
    private OptionalInt indexOf(int node) {
        int index = Arrays.binarySearch(nodes, node);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public boolean isDrawn(int node) {
        return indexOf(node).isPresent();
    }

    /** Of a node that is drawn. */
    public double x(int node) {
        return positions.x(indexOf(node).orElseThrow());
    }

    /** Of a node that is drawn. */
    public double y(int node) {
        return positions.y(indexOf(node).orElseThrow());
    }
}
