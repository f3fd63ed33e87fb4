package eu.alpsynergy.benchmarks;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityDetection;
import eu.alpsynergy.synergy.network.CommunityMethod;
import eu.alpsynergy.synergy.network.CommunityParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Leiden on a file of edges: FILE NODES ITERATIONS RUNS; the first run is cold, later ones have seeds of their own. */
public final class LeidenOnce {

    private LeidenOnce() {}

    public static void main(String[] arguments) throws IOException {
        CsrGraph graph = EdgeFile.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]), false);
        CommunityParameters parameters = CommunityParameters.of(CommunityMethod.LEIDEN)
                .withIterations(Integer.parseInt(arguments[2]))
                .withRestarts(1);
        for (int run = 1; run <= Integer.parseInt(arguments[3]); run++) {
            int seed = run;
            Stopwatch.time("leiden", () -> {
                Communities found = CommunityDetection.find(graph, parameters.withSeed(seed));
                return String.format(
                        Locale.ROOT,
                        "%.6f %d",
                        found.modularity().orElseThrow(),
                        found.partition().count());
            });
        }
    }
}
