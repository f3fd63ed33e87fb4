package eu.alpsynergy.synergy.network;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.kernel.Components;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.GirvanNewman;
import eu.alpsynergy.synergy.kernel.LabelPropagation;
import eu.alpsynergy.synergy.kernel.Leiden;
import eu.alpsynergy.synergy.kernel.Modularity;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.LongFunction;

/**
 * Communities of a network: groups with more weight inside than their strengths let expect. Directions are ignored, weights count.
 * Of several runs the one of highest modularity counts, the earliest of equal ones. Louvain and label propagation can give groups
 * that are not connected; these are split into their connected parts, which never lowers modularity, and the answer says how many.
 *
 * <p>Determinism: same graph and parameters, same communities. Cost: Leiden, Louvain and label propagation about O(m) an iteration,
 * Girvan-Newman O(m² n).
 */
public final class CommunityDetection {

    /** Girvan-Newman is refused when edges² x nodes is above this: it would take minutes. */
    public static final double GIRVAN_NEWMAN_LIMIT = 5e9;

    /** So many ends of edges are searched once, smaller graphs as often as fits in them. */
    private static final int WORK = 20_000;

    private static final int MOST_RESTARTS = 20;

    /** Most rounds when asked to go on until nothing improves; reached by no graph we saw. */
    private static final int MOST_ITERATIONS = 1000;

    private CommunityDetection() {}

    /** How many runs a graph gets when nobody says: 20 up to 500 edges, one from 10,000 edges on. */
    public static int restartsFor(CsrGraph graph) {
        return Math.max(1, Math.min(MOST_RESTARTS, WORK / Math.max(1, graph.slots())));
    }

    /**
     * The communities.
     *
     * @throws AlpSynergyException {@code graph-too-large} when Girvan-Newman would take too long
     */
    public static Communities find(CsrGraph anyGraph, CommunityParameters wanted) {
        CsrGraph graph = anyGraph.withoutDirection();
        boolean once = !wanted.method().random();
        int restarts = once ? 1 : wanted.restarts() == 0 ? restartsFor(graph) : wanted.restarts();
        CommunityParameters parameters = wanted.withRestarts(restarts);
        if (graph.slots() == 0) {
            return result(graph, parameters, Components.of(graph));
        }
        LongFunction<int[]> method = method(graph, parameters);
        SplittableRandom seeds = new SplittableRandom(parameters.seed());
        Communities best = null;
        for (int run = 0; run < restarts; run++) {
            Communities found = result(graph, parameters, method.apply(seeds.nextLong()));
            if (best == null || found.modularity().orElse(0) > best.modularity().orElse(0)) {
                best = found;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static LongFunction<int[]> method(CsrGraph graph, CommunityParameters parameters) {
        return switch (parameters.method()) {
            case LEIDEN -> seed -> Leiden.compute(graph, parameters.resolution(), seed, most(parameters));
            case LOUVAIN -> {
                CwtsClustering clustering = new CwtsClustering(graph);
                yield seed -> clustering.louvain(parameters.resolution(), seed, most(parameters));
            }
            case LABEL_PROPAGATION -> seed -> LabelPropagation.compute(graph, seed, most(parameters));
            case GIRVAN_NEWMAN -> {
                refuseLarge(graph);
                yield seed -> GirvanNewman.compute(graph, parameters.resolution());
            }
        };
    }

    private static int most(CommunityParameters parameters) {
        return parameters.iterations() == 0 ? MOST_ITERATIONS : parameters.iterations();
    }

    private static void refuseLarge(CsrGraph graph) {
        double work = (double) graph.edges() * graph.edges() * graph.nodes();
        if (work > GIRVAN_NEWMAN_LIMIT) {
            throw new AlpSynergyException(
                    "graph-too-large",
                    "Girvan-Newman is for small graphs: " + graph.nodes() + " nodes and " + graph.edges()
                            + " edges are too many (edges² x nodes may be 5,000,000,000). Use leiden.",
                    Map.of("nodes", graph.nodes(), "edges", graph.edges(), "limit", GIRVAN_NEWMAN_LIMIT));
        }
    }

    private static Communities result(CsrGraph graph, CommunityParameters parameters, int[] groups) {
        int[] connected = Components.within(graph, groups);
        OptionalDouble modularity = Modularity.compute(graph, connected, parameters.resolution());
        Partition partition = Partition.of(connected);
        return new Communities(partition, parameters, modularity, countSplit(groups, connected));
    }

    /** Groups with more than one connected part. */
    private static int countSplit(int[] groups, int[] connected) {
        int[] partOf = new int[groups.length];
        boolean[] several = new boolean[groups.length];
        int count = 0;
        for (int node = 0; node < groups.length; node++) {
            int group = groups[node];
            if (partOf[group] == 0) {
                partOf[group] = connected[node] + 1;
            } else if (partOf[group] != connected[node] + 1 && !several[group]) {
                several[group] = true;
                count++;
            }
        }
        return count;
    }
}
