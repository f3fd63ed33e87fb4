package eu.alpsynergy.benchmarks;

import eu.alpsynergy.synergy.pilot.SelectionProblem;
import java.io.PrintStream;

/**
 * Ten of 85 and of 200 made-up clusters: our branch and bound, ojAlgo and OR-Tools (CP-SAT) on the same instance, in turns in one run, each
 * with the same limit of time. Prints value, proven gap and time. ojAlgo takes the smallest instance only: on 200 clusters it was
 * stopped by hand after two and a half minutes, long past its limit.
 */
public final class Pilots {

    private static final PrintStream OUT = System.out;

    private Pilots() {}

    /** {@code args[0]}: limit in seconds. */
    public static void main(String[] args) {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        PilotInstances.of(40, 0.25, true, 9).solve(1);
        compare("85 clusters, all rules", PilotInstances.of(85, 0.25, true, 1), seconds, true);
        compare("200 clusters, all rules", PilotInstances.of(200, 0.25, true, 1), seconds, false);
        compare("200 clusters, fields only", PilotInstances.of(200, 0.25, false, 1), seconds, false);
        compare("200 clusters, fields only, pairs weigh 1", PilotInstances.of(200, 1, false, 1), seconds, false);
    }

    private static void compare(String title, SelectionProblem problem, int seconds, boolean ojAlgoToo) {
        OUT.println(title);
        long start = System.nanoTime();
        SelectionProblem.Solution own = problem.solve(1);
        long ownNanos = System.nanoTime() - start;
        print("own", own.values().get(0), own.bound(), ownNanos);
        start = System.nanoTime();
        SelectionProblem.Solution six = problem.solve(6);
        print("own, six best sets", six.values().get(0), six.bound(), System.nanoTime() - start);
        start = System.nanoTime();
        Rival.Answer ortools = OrToolsRival.solve(problem, seconds);
        long rival = System.nanoTime() - start;
        print("OR-Tools CP-SAT", ortools.value(), ortools.bound(), rival);
        Results.record(
                "pilot clusters: ten chosen",
                title,
                ownNanos / 1e9,
                "s",
                "CP-SAT (stopped at its limit or done)",
                rival / 1e9);
        if (ojAlgoToo) {
            start = System.nanoTime();
            Rival.Answer ojalgo = OjAlgoRival.solve(problem, seconds);
            print("ojAlgo", ojalgo.value(), ojalgo.bound(), System.nanoTime() - start);
        }
    }

    private static void print(String who, double value, double bound, long nanos) {
        if (Double.isNaN(value)) {
            OUT.printf("  %-20s found no set  %,d ms%n", who, nanos / 1_000_000);
            return;
        }
        String gap =
                Double.isNaN(bound) ? "not told" : String.format("%.3f %%", 100 * Math.max(0, bound - value) / value);
        OUT.printf("  %-20s value %.6f  gap %s  %,d ms%n", who, value, gap, nanos / 1_000_000);
    }
}
