package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.api.http.OfflineAnswers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "ask",
        description = {
            "Print an answer of the API without a server, e.g. ask '/synergies/groups?size=4' or ask /regions/PIE/benchmark.",
            "All analyses are there: /synergies, /synergies/A/B, /synergies/A/B/third, /synergies/stability, /synergies/groups,",
            "/chains/ID/coverage, /regions/ID/benchmark, /regions/ID/stresstest, /whatif, /methods; the rest is in openapi.yaml.",
            "Uses the running database of the data folder, or starts it, or the one given by --neo4j-uri."
        })
final class AskCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "PATH", description = "path below /api/v1 with its query")
    @SuppressWarnings("NullAway.Init")
    private String path;

    @Option(names = "--csv", description = "print rows as CSV instead of JSON")
    private boolean csv;

    @Override
    public Integer call() {
        OfflineAnswers.check(path, csv, Installation.version());
        Settings settings = options.read();
        try (Database database = Database.open(settings)) {
            OfflineAnswers answers =
                    new OfflineAnswers(database.snapshotReader(settings).read(), Installation.version());
            String text = new String(answers.answer(path, csv), StandardCharsets.UTF_8);
            spec.commandLine().getOut().println(text);
            spec.commandLine().getOut().flush();
            return ExitCode.OK.code();
        }
    }
}
