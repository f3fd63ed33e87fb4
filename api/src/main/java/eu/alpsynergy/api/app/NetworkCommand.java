package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.graph.GraphArguments;
import eu.alpsynergy.api.app.graph.GraphRun;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.network.MeasureDescriptor;
import eu.alpsynergy.synergy.network.NetworkMeasure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "network",
        description = {
            "Measures, communities, ways, flows and cliques of your own graph, without a database: a CSV file of edges with the",
            "columns source and target, optionally weight (strength of a tie, above 0), cost (of a step, for ways and",
            "betweenness; default 1 / weight) and capacity (for flows; default weight). See also docs/user-guide/network.md."
        })
final class NetworkCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "EDGES.csv", description = "the edges")
    private @Nullable Path file;

    @Mixin
    private final GraphArguments typed = new GraphArguments();

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "file to write; with several tables a folder, a file each (default: standard output)")
    private @Nullable Path out;

    @Option(names = "--json", description = "one JSON document instead of CSV")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter stdout = spec.commandLine().getOut();
        PrintWriter stderr = spec.commandLine().getErr();
        if (typed.wantsList()) {
            list(stdout);
            return ExitCode.OK.code();
        }
        if (file == null) {
            stderr.println("EDGES.csv is missing: a file with the columns source and target.");
            stderr.flush();
            return ExitCode.INVALID_USAGE.code();
        }
        try {
            GraphRun run = new GraphRun(typed, file, Optional.ofNullable(out), json, stdout, stderr);
            return switch (run.run()) {
                case DONE -> ExitCode.OK.code();
                case BAD_DATA -> ExitCode.INVALID_DATA.code();
                case BAD_USAGE -> ExitCode.INVALID_USAGE.code();
            };
        } catch (AlpSynergyException e) {
            stderr.println(e.getMessage());
            stderr.flush();
            return ExitCode.INVALID_DATA.code();
        }
    }

    private static void list(PrintWriter text) {
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            MeasureDescriptor descriptor = measure.descriptor();
            text.println(descriptor.id() + ": " + descriptor.formula());
            text.println("    unit " + descriptor.unit() + ", range " + descriptor.range() + "; "
                    + String.join("; ", descriptor.references()));
        }
        text.flush();
    }
}
