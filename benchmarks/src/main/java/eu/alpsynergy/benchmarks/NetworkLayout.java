package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.network.layout.ForceLayout;
import eu.alpsynergy.synergy.network.layout.Positions;
import eu.alpsynergy.synergy.network.layout.StartPositions;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import eu.alpsynergy.synergy.network.projection.NetworkChoices;
import eu.alpsynergy.testing.CsvSnapshot;
import java.lang.management.ManagementFactory;

/** Processor time of projecting and drawing made-up networks of growing size; a step of the layout should grow as n log n. */
public final class NetworkLayout {

    private static final int STEPS = 50;

    private NetworkLayout() {}

    public static void main(String[] arguments) {
        GraphSnapshot places = CsvSnapshot.ofDefaultDataset();
        run(places, 2_000);
        System.out.printf("%10s %10s %14s %14s %10s%n", "actors", "edges", "projection ms", "a step ms", "exponent");
        double before = 0;
        for (int actors : new int[] {1_000, 10_000, 100_000}) {
            double[] times = run(places, actors);
            System.out.printf(
                    "%10d %10.0f %14.0f %14.2f %10s%n",
                    actors,
                    times[0],
                    times[1],
                    times[2],
                    before == 0 ? "" : "%.2f".formatted(Math.log10(times[2] / before)));
            Results.record("network: projection", actors, times[1], "ms");
            Results.record("network: a step of the layout", actors, times[2], "ms");
            before = times[2];
        }
    }

    private static double[] run(GraphSnapshot places, int actors) {
        GraphSnapshot snapshot = SyntheticActors.of(places, actors, 1);
        double start = processorMs();
        ActorNetwork network = ActorNetwork.of(snapshot, NetworkChoices.defaults());
        double projected = processorMs();
        Positions first = StartPositions.byGroup(
                network.nodes(), network::region, snapshot.regions().size(), network::id);
        Positions settled = ForceLayout.compute(network.graph(), first, STEPS);
        double begun = processorMs();
        ForceLayout.compute(network.graph(), settled, STEPS);
        return new double[] {network.graph().edges(), projected - start, (processorMs() - begun) / STEPS};
    }

    private static double processorMs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
