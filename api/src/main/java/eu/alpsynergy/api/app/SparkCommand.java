package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.analytics.SparkSource;
import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "spark",
        description = {
            "Algorithms on the ties of all actors by Spark's GraphX, as CSV of actors: for graphs beyond one machine. Needs the",
            "module analytics-spark (./mvnw -Pspark). See docs/user-guide/engines.md."
        })
final class SparkCommand implements Callable<Integer> {

    private static final List<String> TASKS = List.of("components", "pagerank", "label-propagation");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final AnalyticsOptions analytics = new AnalyticsOptions();

    @Parameters(paramLabel = "TASK", description = "components, pagerank or label-propagation")
    @SuppressWarnings("NullAway.Init")
    private String task;

    @Option(
            names = "--package",
            paramLabel = "DIR",
            description = "read the files of this data package instead of the database")
    private @Nullable Path folder;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "CSV file to write")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--tolerance",
            defaultValue = "1e-6",
            description =
                    "of pagerank: smaller changes of a rank, in mean ranks, do not spread (default: ${DEFAULT-VALUE})")
    private double tolerance;

    @Option(names = "--rounds", defaultValue = "10", description = "of label-propagation (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Override
    public Integer call() {
        if (!TASKS.contains(task)) {
            throw wrong("'" + task + "' is no task of Spark; allowed: " + String.join(", ", TASKS));
        }
        if (!(tolerance > 0 && tolerance < 1) || rounds < 1) {
            throw wrong("--tolerance must be above 0 and below 1, --rounds at least 1; got " + tolerance + " and "
                    + rounds);
        }
        analytics.giveTo(options);
        Settings settings = options.read();
        Path files = folder;
        if (files != null) {
            run(settings, new SparkSource.Files(files));
        } else {
            try (Database database = Database.open(settings)) {
                String version = new SnapshotReader(database.driver(), database.name())
                        .currentVersion()
                        .orElseThrow(
                                () -> wrong("the database holds no dataset yet; import one: alpsynergy import PATH"));
                run(settings, AnalyticsOptions.source(database, version));
            }
        }
        PrintWriter text = spec.commandLine().getOut();
        text.println(task + " written to " + out);
        text.flush();
        return ExitCode.OK.code();
    }

    private void run(Settings settings, SparkSource source) {
        List<String> arguments = new ArrayList<>(List.of(task));
        arguments.addAll(source.arguments());
        arguments.addAll(List.of("--tolerance", Double.toString(tolerance), "--rounds", Integer.toString(rounds)));
        AnalyticsOptions.program(settings.analytics()).run(arguments, source.environment(), out);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
