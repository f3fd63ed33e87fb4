package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.api.http.OfflineAnswers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that prints one answer of the API, the same bytes as the server's: as JSON, or its rows as CSV. */
abstract class OfflineCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--json", description = "print the whole answer as JSON; without it, its rows as CSV")
    private boolean json;

    /** The path below {@code /api/v1} with its query. */
    abstract String path();

    @Override
    public Integer call() {
        Settings settings = options.read();
        try (Database database = Database.open(settings)) {
            OfflineAnswers answers =
                    new OfflineAnswers(database.snapshotReader(settings).read(), Installation.version());
            String text = new String(answers.answer(path(), !json), StandardCharsets.UTF_8);
            spec.commandLine().getOut().println(text.stripTrailing());
            spec.commandLine().getOut().flush();
            return ExitCode.OK.code();
        }
    }

    /** Collects the parameters that were given. */
    static final class Parts {

        private final List<String> parts = new ArrayList<>();

        Parts add(String name, @Nullable String value) {
            if (value != null) {
                parts.add(name + "=" + encoded(value));
            }
            return this;
        }

        String after(String path) {
            return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
