package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a network that a view can show: the first nodes of some order and the strongest edges between them.
 *
 * @param nodes of the network, ascending
 * @param edges between them, strongest first; ends are nodes of the network
 * @param allEdges how many edges there are between these nodes
 */
public record Part(List<Integer> nodes, List<Edge> edges, int allEdges) {

    public Part {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** An edge with its weight; {@code a < b}. */
    public record Edge(int a, int b, double weight) {}

    private static final Comparator<Edge> STRONGEST = Comparator.comparingDouble((Edge e) -> -e.weight())
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b);

    /** The nodes with most weight at them; of equal ones the first. */
    public static Part strongest(CsrGraph graph, int nodes, int edges) {
        double[] strength = new double[graph.nodes()];
        Arrays.setAll(strength, graph::strength);
        List<Integer> first = IntStream.range(0, graph.nodes())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -strength[i])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(nodes)
                .sorted()
                .toList();
        return between(graph, first, edges);
    }

    /** The strongest edges between given nodes. */
    public static Part between(CsrGraph graph, List<Integer> nodes, int most) {
        BitSet chosen = new BitSet(graph.nodes());
        nodes.forEach(chosen::set);
        List<Edge> edges = chosen.stream()
                .boxed()
                .flatMap(a -> IntStream.range(graph.start(a), graph.end(a))
                        .filter(slot -> graph.target(slot) > a && chosen.get(graph.target(slot)))
                        .mapToObj(slot -> new Edge(a, graph.target(slot), graph.weight(slot))))
                .sorted(STRONGEST)
                .toList();
        List<Integer> sorted = chosen.stream().boxed().toList();
        return new Part(sorted, edges.size() > most ? edges.subList(0, most) : edges, edges.size());
    }

    /** The part as a graph of its own; its node i is {@code nodes().get(i)}. */
    public CsrGraph graph() {
        int[] sorted = nodes.stream().mapToInt(Integer::intValue).toArray();
        var builder = CsrGraph.undirected(sorted.length);
        edges.forEach(
                e -> builder.add(Arrays.binarySearch(sorted, e.a()), Arrays.binarySearch(sorted, e.b()), e.weight()));
        return builder.build();
    }
}
