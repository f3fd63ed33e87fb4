package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Steps from all nodes of a region at a stage to all of a region at the next, and back along a whole pattern. */
final class RegionSteps {

    private final LayeredGraph graph;
    private final WorkBudget budget;
    /** Per stage and region its nodes, ascending. */
    private final List<Map<Integer, int[]>> nodesOf = new ArrayList<>();

    RegionSteps(LayeredGraph graph, WorkBudget budget) {
        this.graph = graph;
        this.budget = budget;
        List<Map<Integer, IntStream.Builder>> building = new ArrayList<>();
        for (int s = 0; s < graph.stages; s++) {
            building.add(new TreeMap<>());
        }
        for (int node = 0; node < graph.nodes(); node++) {
            building.get(graph.stageOf[node])
                    .computeIfAbsent(graph.regionOf[node], r -> IntStream.builder())
                    .add(node);
        }
        for (Map<Integer, IntStream.Builder> ofStage : building) {
            Map<Integer, int[]> done = new TreeMap<>();
            ofStage.forEach((region, nodes) -> done.put(region, nodes.build().toArray()));
            nodesOf.add(done);
        }
    }

    List<RegionLayer> first(int stage) {
        List<RegionLayer> layers = new ArrayList<>();
        nodesOf.get(stage)
                .forEach((region, nodes) ->
                        layers.add(new RegionLayer(null, stage, region, nodes, new long[nodes.length])));
        return layers;
    }

    /** The layers of a next stage, each node with its cheapest way through the layer given. */
    List<RegionLayer> after(RegionLayer from, int stage) {
        Places leastAtPlace = leastByPlace(from.nodes, from.costs);
        Map<Integer, Long> through = throughExceptions(from);
        List<RegionLayer> layers = new ArrayList<>();
        nodesOf.get(stage).forEach((region, nodes) -> {
            long[] costs = new long[nodes.length];
            Map<Integer, Long> known = new HashMap<>();
            for (int i = 0; i < nodes.length; i++) {
                long ordinary = known.computeIfAbsent(graph.placeOf[nodes[i]], place -> cheapest(leastAtPlace, place));
                costs[i] = Math.min(ordinary, through.getOrDefault(nodes[i], HandOverCost.UNKNOWN));
            }
            budget.spend(nodes.length);
            layers.add(new RegionLayer(from, stage, region, nodes, costs));
        });
        return layers;
    }

    /** Places, and the least figure of the nodes there. */
    private static final class Places {

        private final int[] places;
        private final long[] least;

        Places(int[] places, long[] least) {
            this.places = places;
            this.least = least;
        }
    }

    private long cheapest(Places from, int toPlace) {
        budget.spend(from.places.length);
        long untied = graph.cost.untied();
        long least = HandOverCost.UNKNOWN;
        for (int i = 0; i < from.places.length; i++) {
            int place = from.places[i];
            if (graph.cost.atLeast(place, toPlace) + untied + from.least[i] < least) {
                least = Math.min(least, graph.cost.between(place, toPlace) + untied + from.least[i]);
            }
        }
        return least;
    }

    private Places leastByPlace(int[] nodes, long[] figures) {
        Map<Integer, Long> least = new TreeMap<>();
        for (int i = 0; i < nodes.length; i++) {
            least.merge(graph.placeOf[nodes[i]], figures[i], Math::min);
        }
        return new Places(
                least.keySet().stream().mapToInt(Integer::intValue).toArray(),
                least.values().stream().mapToLong(Long::longValue).toArray());
    }

    private Map<Integer, Long> throughExceptions(RegionLayer from) {
        Map<Integer, Long> least = new HashMap<>();
        Rows exceptions = graph.exceptions();
        for (int i = 0; i < from.nodes.length; i++) {
            int node = from.nodes[i];
            for (int e = exceptions.start(node); e < exceptions.end(node); e++) {
                int target = exceptions.target(e);
                budget.spend(1);
                least.merge(target, sum(from.costs[i], graph.exceptionCost(node, target)), Math::min);
            }
        }
        return least;
    }

    /** The first, by nodes, of the cheapest routes along the pattern that ends with the layer. */
    List<Integer> firstRoute(RegionLayer end) {
        List<RegionLayer> layers = new ArrayList<>();
        for (@Nullable RegionLayer layer = end; layer != null; layer = layer.before) {
            layers.add(0, layer);
        }
        List<long[]> rests = new ArrayList<>();
        rests.add(new long[end.nodes.length]);
        for (int i = layers.size() - 2; i >= 0; i--) {
            rests.add(0, rest(layers.get(i), layers.get(i + 1), rests.get(0)));
        }
        int[] route = new int[layers.size()];
        long left = Arrays.stream(rests.get(0)).min().orElse(0);
        route[0] = indexOf(rests.get(0), left);
        for (int i = 1; i < route.length; i++) {
            int from = layers.get(i - 1).nodes[route[i - 1]];
            RegionLayer layer = layers.get(i);
            int step = 0;
            while (sum(graph.handOver(from, layer.nodes[step]), rests.get(i)[step]) != left) {
                step++;
            }
            route[i] = step;
            left = rests.get(i)[step];
        }
        return IntStream.range(0, route.length)
                .mapToObj(i -> layers.get(i).nodes[route[i]])
                .toList();
    }

    private long[] rest(RegionLayer from, RegionLayer to, long[] restOfTo) {
        Places leastAtPlace = leastByPlace(to.nodes, restOfTo);
        Rows exceptions = graph.exceptions();
        long[] rest = new long[from.nodes.length];
        for (int i = 0; i < rest.length; i++) {
            int node = from.nodes[i];
            // Hand-overs cost the same both ways.
            rest[i] = cheapest(leastAtPlace, graph.placeOf[node]);
            for (int e = exceptions.start(node); e < exceptions.end(node); e++) {
                int position = Arrays.binarySearch(to.nodes, exceptions.target(e));
                if (position >= 0) {
                    long passed = graph.exceptionCost(node, exceptions.target(e));
                    rest[i] = Math.min(rest[i], sum(passed, restOfTo[position]));
                }
            }
        }
        return rest;
    }

    private static int indexOf(long[] values, long wanted) {
        int i = 0;
        while (values[i] != wanted) {
            i++;
        }
        return i;
    }

    private static long sum(long a, long b) {
        return Math.min(HandOverCost.UNKNOWN, a + b);
    }
}
