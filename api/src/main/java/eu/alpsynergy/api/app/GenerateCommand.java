package eu.alpsynergy.api.app;

import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        description = {
            "Write an invented data package of any size: firms and ties with the shape of real ones, planted communities and",
            "partner regions, and truth.json with what was planted. The same arguments give the same bytes everywhere.",
            "Needs no database. See docs/user-guide/generate.md."
        })
final class GenerateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--regions", defaultValue = "24", description = "regions, 2 to 2000 (default: ${DEFAULT-VALUE})")
    private int regions;

    @Option(
            names = "--clusters",
            defaultValue = "200",
            description = "cluster organisations (default: ${DEFAULT-VALUE})")
    private int clusters;

    @Option(
            names = "--firms",
            defaultValue = "10000",
            description = "firms and other actors, at least 4 a region (default: ${DEFAULT-VALUE})")
    private int firms;

    @Option(names = "--ties", defaultValue = "30000", description = "ties of actors (default: ${DEFAULT-VALUE})")
    private long ties;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "another seed, another package (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write, new or empty")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() {
        try {
            GeneratorArguments wanted = new GeneratorArguments(regions, clusters, firms, ties, seed);
            Map<String, Long> rows = new PackageGenerator(new ConsoleProgress(System.err)).generate(wanted, out);
            long all = rows.values().stream().mapToLong(Long::longValue).sum();
            PrintWriter text = spec.commandLine().getOut();
            text.println(String.format(
                    Locale.ROOT, "generated %,d rows in %d tables and truth.json in %s", all, rows.size(), out));
            text.println("now: alpsynergy validate " + out + ", alpsynergy import " + out);
            text.flush();
            return ExitCode.OK.code();
        } catch (AlpSynergyException e) {
            if (!e.code().equals("invalid-arguments")) {
                throw e;
            }
            PrintWriter err = spec.commandLine().getErr();
            err.println(e.getMessage());
            err.flush();
            return ExitCode.INVALID_USAGE.code();
        }
    }
}
