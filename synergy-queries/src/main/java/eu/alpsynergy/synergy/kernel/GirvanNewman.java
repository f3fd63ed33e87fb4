package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/**
 * Girvan-Newman: removes the edge with most cheapest paths over it, again and again, until none is left; of all the divisions into
 * connected parts on the way the one of highest modularity (of the whole graph) counts, the earliest of equal ones. After a removal
 * only the part it was in is searched anew. Of edges that are equally needed (to 1e-9) the first in the graph's order goes.
 *
 * <p>No randomness. Cost O(m² n), with logarithms when steps cost differently. Source: Girvan & Newman 2002,
 * doi:10.1073/pnas.122653799; Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113.
 */
public final class GirvanNewman {

    private static final double SAME = 1e-9;

    private final CsrGraph graph;
    private final boolean[] removed;
    private final double[] needed;
    private final PathCounts paths;
    private final int[] parts;
    private int count;

    private GirvanNewman(CsrGraph graph) {
        this.graph = graph;
        removed = new boolean[graph.slots()];
        needed = new double[graph.slots()];
        paths = new PathCounts(graph, removed);
        parts = Components.of(graph);
        count = 1 + Arrays.stream(parts).max().orElse(-1);
    }

    /** For each node the number of its group in the best division of an undirected graph. */
    public static int[] compute(CsrGraph graph, double resolution) {
        return new GirvanNewman(graph).run(resolution);
    }

    private int[] run(double resolution) {
        int[] best = parts.clone();
        double most = Modularity.compute(graph, parts, resolution).orElse(0);
        for (int node = 0; node < graph.nodes(); node++) {
            paths.search(node);
            paths.accumulate(needed);
        }
        for (int left = graph.edges(); left > 0; left--) {
            if (removeMostNeeded()) {
                double modularity = Modularity.compute(graph, parts, resolution).orElse(0);
                if (modularity > most + SAME) {
                    most = modularity;
                    best = parts.clone();
                }
            }
        }
        return best;
    }

    /** Removes an edge, in both directions; whether that split its part in two. */
    private boolean removeMostNeeded() {
        int source = -1;
        int chosen = -1;
        double most = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                if (!removed[slot] && needed[slot] > most * (1 + SAME)) {
                    most = needed[slot];
                    chosen = slot;
                    source = node;
                }
            }
        }
        int target = graph.target(chosen);
        removed[chosen] = true;
        removed[graph.find(target, source)] = true;
        int[] near = searchAnew(source);
        if (Arrays.stream(near).anyMatch(node -> node == target)) {
            return false;
        }
        searchAnew(target);
        for (int node : near) {
            parts[node] = count;
        }
        count++;
        return true;
    }

    /** Counts again, from each node of the part a node is in, what its edges are needed for; the nodes of that part. */
    private int[] searchAnew(int node) {
        paths.search(node);
        int[] part = Arrays.copyOf(paths.order, paths.reached);
        for (int member : part) {
            Arrays.fill(needed, graph.start(member), graph.end(member), 0);
        }
        for (int member : part) {
            paths.search(member);
            paths.accumulate(needed);
        }
        return part;
    }
}
