package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.HandOverWeights;
import eu.alpsynergy.synergy.api.RouteAnswer;
import eu.alpsynergy.synergy.api.RouteQuery;
import eu.alpsynergy.synergy.valuechain.Routes;
import eu.alpsynergy.testing.CsvSnapshot;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Processor time of the ten cheapest routes of a chain of eight stages, ours and those of JGraphT's YenKShortestPath in turn, with the costs compared.
 * Arguments: actors a stage, one size after another; sizes after "--" are ours alone, sizes after "points" with a
 * point of its own for each actor (then not with at least 4 regions). Ours is the whole question as the explorer asks
 * it, from the snapshot to the explained routes; Yen's time leaves out building its graph, which is printed beside it.
 */
public final class RouteSeries {

    private static final int STAGES = 8;
    private static final int K = 10;
    private static final int RUNS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RouteSeries() {}

    public static void main(String[] arguments) {
        defaultDataset();
        boolean both = true;
        boolean ownPoints = false;
        for (String argument : arguments) {
            if (argument.equals("--")) {
                both = false;
            } else if (argument.equals("points")) {
                ownPoints = true;
            } else {
                measure(Integer.parseInt(argument), both, ownPoints);
            }
        }
    }

    private static void defaultDataset() {
        GraphSnapshot snapshot = CsvSnapshot.ofDefaultDataset();
        for (String chain : List.of("vc-emob-h2", "vc-adv-man", "vc-woodcon")) {
            double[] ms = new double[RUNS];
            for (int r = 0; r < RUNS; r++) {
                ms[r] = time(() -> new Routes(snapshot).of(RouteQuery.of(Id.of(chain))));
            }
            Results.record("routes, default dataset", chain, median(ms), "ms");
            System.out.printf("default dataset, %s: first %.1f ms, then median %.2f ms%n", chain, ms[0], median(ms));
        }
    }

    private static void measure(int actors, boolean both, boolean ownPoints) {
        GraphSnapshot snapshot = SyntheticChain.of(STAGES, actors, ownPoints);
        double[] ours = new double[RUNS];
        double[] patterns = new double[RUNS];
        double[] regions = new double[RUNS];
        double[] theirs = new double[both ? (actors > 200 ? 1 : 3) : 0];
        List<Double> costs = new ArrayList<>();
        long begin = System.nanoTime();
        YenRoutes yen = both ? new YenRoutes(snapshot) : null;
        double built = (System.nanoTime() - begin) / 1e6;
        for (int r = 0; r < RUNS; r++) {
            ours[r] = time(() -> routes(snapshot, 1, false));
            patterns[r] = time(() -> routes(snapshot, 1, true));
            if (!ownPoints) {
                regions[r] = time(() -> routes(snapshot, 4, false));
            }
            if (yen != null && r < theirs.length) {
                costs.clear();
                theirs[r] = time(() -> costs.addAll(yen.costs(K)));
            }
        }
        String peer = yen == null
                ? "not run"
                : "median %.0f ms (its graph of %d hand-overs took %.0f ms), costs %s, ratio %.0f"
                        .formatted(
                                median(theirs),
                                yen.handOvers(),
                                built,
                                same(routes(snapshot, 1, false), costs) ? "equal" : "DIFFER",
                                median(theirs) / median(ours));
        String figure = "ten cheapest routes" + (ownPoints ? ", each actor a point" : "");
        if (yen == null) {
            Results.record(figure, actors, median(ours), "ms");
        } else {
            Results.record(figure, actors, median(ours), "ms", "Yen of JGraphT", median(theirs));
        }
        System.out.printf(
                "8 stages x %d actors%s, k = 10: first %.0f ms, then median %.1f ms; one a pattern %.1f ms; at least 4 regions %s;"
                        + " Yen of JGraphT %s%n",
                actors,
                ownPoints ? " with points of their own" : "",
                ours[0],
                median(ours),
                median(patterns),
                ownPoints ? "not run" : "%.1f ms".formatted(median(regions)),
                peer);
    }

    private static RouteAnswer routes(GraphSnapshot snapshot, int minRegions, boolean onePerPattern) {
        Id<ValueChain> chain = SyntheticChain.CHAIN;
        RouteAnswer answer = new Routes(snapshot)
                .of(new RouteQuery(
                        chain,
                        List.of(),
                        List.of(),
                        K,
                        HandOverWeights.EQUAL,
                        minRegions,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        onePerPattern));
        if (!answer.complete() || answer.routes().size() != K) {
            throw new IllegalStateException(answer.routes().size() + " routes, complete: " + answer.complete());
        }
        return answer;
    }

    private static boolean same(RouteAnswer ours, List<Double> yens) {
        List<Double> expected = yens.stream().map(c -> c / 1_000_000).toList();
        return ours.routes().stream().map(r -> r.cost()).toList().equals(expected);
    }

    /** Processor time of this thread: other work on the machine does not count, waiting for the garbage collector neither. */
    private static double time(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
