package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The surroundings of a node: everybody within some steps, nearest first.
 *
 * @param reached nodes with their distance in steps, the centre first; the strongest tie first within a ring
 * @param all how many there are within the steps; more than {@code reached} when those were limited
 */
public record EgoNetwork(List<Reached> reached, int all) {

    public EgoNetwork {
        reached = List.copyOf(reached);
    }

    /** A node, how many steps away, and the weight of the edges by which it hangs on the ring before. */
    public record Reached(int node, int steps, double weight) {}

    /** Rings of a breadth-first search. Cost O(edges of the nodes reached). */
    public static EgoNetwork of(CsrGraph graph, int centre, int depth, int most) {
        int[] steps = new int[graph.nodes()];
        Arrays.fill(steps, -1);
        steps[centre] = 0;
        List<Reached> all = new ArrayList<>(List.of(new Reached(centre, 0, 0)));
        List<Integer> ring = List.of(centre);
        for (int step = 1; step <= depth; step++) {
            List<Integer> next = new ArrayList<>();
            for (int node : ring) {
                for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                    int other = graph.target(slot);
                    if (steps[other] < 0) {
                        steps[other] = step;
                        next.add(other);
                    }
                }
            }
            int now = step;
            all.addAll(next.stream()
                    .map(node -> new Reached(node, now, weightToRing(graph, node, steps, now - 1)))
                    .sorted(Comparator.comparingDouble((Reached r) -> -r.weight())
                            .thenComparingInt(Reached::node))
                    .toList());
            ring = next;
        }
        return new EgoNetwork(all.size() > most ? all.subList(0, most) : all, all.size());
    }

    private static double weightToRing(CsrGraph graph, int node, int[] steps, int ring) {
        double sum = 0;
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            sum += steps[graph.target(slot)] == ring ? graph.weight(slot) : 0;
        }
        return sum;
    }
}
