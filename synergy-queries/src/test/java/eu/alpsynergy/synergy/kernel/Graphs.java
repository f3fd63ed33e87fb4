package eu.alpsynergy.synergy.kernel;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Graphs for tests: one everybody knows, and random ones by seed. */
public final class Graphs {

    /** Ties of 34 members of a karate club, numbered from 1: source, then targets (Zachary 1977, doi:10.1086/jar.33.4.3629752). */
    private static final String ZACHARY = """
            1 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
            2 3 4 8 14 18 20 22 31
            3 4 8 9 10 14 28 29 33
            4 8 13 14
            5 7 11
            6 7 11 17
            7 17
            9 31 33 34
            10 34
            14 34
            15 33 34
            16 33 34
            19 33 34
            20 34
            21 33 34
            23 33 34
            24 26 28 30 33 34
            25 26 28 32
            26 32
            27 30 34
            28 34
            29 32 34
            30 33 34
            31 33 34
            32 33 34
            33 34
            """;

    private Graphs() {}

    public static CsrGraph zachary() {
        CsrGraphBuilder builder = CsrGraph.undirected(34);
        for (String line : ZACHARY.strip().split("\n")) {
            String[] nodes = line.split(" ");
            for (int i = 1; i < nodes.length; i++) {
                builder.add(Integer.parseInt(nodes[0]) - 1, Integer.parseInt(nodes[i]) - 1);
            }
        }
        return builder.build();
    }

    /** Groups of equal size; each edge joins two random nodes, with the given chance of one group. */
    public static CsrGraph planted(long seed, int groups, int size, int edges, double inside) {
        Random random = new Random(seed);
        int nodes = groups * size;
        CsrGraphBuilder builder = CsrGraph.undirected(nodes);
        for (int e = 0; e < edges; e++) {
            int source = random.nextInt(nodes);
            boolean same = random.nextDouble() < inside;
            builder.add(source, same ? source / size * size + random.nextInt(size) : random.nextInt(nodes));
        }
        return builder.build();
    }

    /**
     * Random edges.
     *
     * @param levels 0 = no numbers; else weights, costs and capacities are whole numbers from 1 to this, so that sums are exact and ties
     *     of paths are many
     */
    public static CsrGraph random(long seed, int nodes, int edges, boolean directed, int levels) {
        Random random = new Random(seed);
        CsrGraphBuilder builder = directed ? CsrGraph.directed(nodes) : CsrGraph.undirected(nodes);
        Set<Long> drawn = new HashSet<>();
        for (int e = 0; e < edges; e++) {
            int source = random.nextInt(nodes);
            int target = random.nextInt(nodes);
            if (levels == 0) {
                // Drawn twice, an edge would weigh 2.
                long pair =
                        directed || source < target ? (long) source * nodes + target : (long) target * nodes + source;
                if (drawn.add(pair)) {
                    builder.add(source, target);
                }
            } else {
                builder.add(
                        source,
                        target,
                        1 + random.nextInt(levels),
                        1 + random.nextInt(levels),
                        1 + random.nextInt(levels));
            }
        }
        return builder.build();
    }

    /** The same graph in JGraphT. */
    public static Graph<Integer, DefaultWeightedEdge> jgrapht(CsrGraph graph, Numbers numbers) {
        Graph<Integer, DefaultWeightedEdge> twin = graph.directed()
                ? new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class)
                : new DefaultUndirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < graph.nodes(); node++) {
            twin.addVertex(node);
        }
        for (int node = 0; node < graph.nodes(); node++) {
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                if (graph.directed() || node < graph.target(slot)) {
                    twin.setEdgeWeight(twin.addEdge(node, graph.target(slot)), numbers.of(graph, slot));
                }
            }
        }
        return twin;
    }

    /** Which number of an edge becomes its weight in JGraphT. */
    public interface Numbers {
        Numbers WEIGHT = CsrGraph::weight;
        Numbers COST = CsrGraph::cost;
        Numbers CAPACITY = CsrGraph::capacity;

        double of(CsrGraph graph, int slot);
    }
}
