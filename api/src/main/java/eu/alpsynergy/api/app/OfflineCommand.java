package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.api.app.text.AnswerText;
import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.http.OfflineAnswers;
import eu.alpsynergy.model.GraphSnapshot;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A command that gives one answer of the API: as text for people, as JSON with the same bytes as the server's, or its rows as CSV.
 * What can be checked without the dataset is checked before it is read, which takes seconds; problems name the options, not the
 * parameters of the API that stand behind them.
 */
abstract class OfflineCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @ArgGroup
    private @Nullable Form form;

    /** How the answer is printed; as text when neither is given. */
    static final class Form {

        @Option(names = "--json", description = "print the whole answer as JSON, the same bytes as the server's")
        private boolean json;

        @Option(names = "--csv", description = "print its rows as CSV")
        private boolean csv;
    }

    /** The path below {@code /api/v1} with its query. */
    abstract Parts parts();

    /** What the process tells its caller, and on the error stream for those who asked for a table, which cannot say it. */
    ExitCode judge(Object answer, GraphSnapshot snapshot, boolean asText, PrintWriter err) {
        return ExitCode.OK;
    }

    @Override
    public Integer call() {
        Parts parts = parts();
        try {
            return answer(parts);
        } catch (RequestProblem e) {
            throw parts.inOptions(e);
        }
    }

    private int answer(Parts parts) {
        boolean json = form != null && form.json;
        boolean csv = form != null && form.csv;
        OfflineAnswers.check(parts.path(), csv, Installation.version());
        Settings settings = options.read();
        try (Database database = Database.open(settings)) {
            GraphSnapshot snapshot = database.snapshotReader(settings).read();
            OfflineAnswers answers = new OfflineAnswers(snapshot, Installation.version());
            long start = System.nanoTime();
            OfflineAnswers.Answered answered = answers.answered(parts.path(), csv);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            String text = json || csv
                    ? new String(OfflineAnswers.bytes(answered, csv), StandardCharsets.UTF_8)
                    : AnswerText.of(answered.answer(), snapshot, took);
            PrintWriter out = spec.commandLine().getOut();
            out.println(text.stripTrailing());
            out.flush();
            PrintWriter err = spec.commandLine().getErr();
            ExitCode code = judge(answered.answer(), snapshot, !json && !csv, err);
            err.flush();
            return code.code();
        }
    }

    /** Collects the parameters that were given, and which option stands for which. */
    static final class Parts {

        private final String path;
        private final List<String> parts = new ArrayList<>();
        private final Map<String, String> options = new TreeMap<>();

        Parts(String path) {
            this.path = path;
        }

        Parts add(String option, String name, @Nullable String value) {
            options.put(name, option);
            if (value != null) {
                parts.add(name + "=" + encoded(value));
            }
            return this;
        }

        String path() {
            return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
        }

        /** The same problem in the words of the command line. */
        RequestProblem inOptions(RequestProblem problem) {
            List<ProblemDto.ParameterProblem> errors = problem.problem().errors();
            return errors.isEmpty()
                    ? problem
                    : RequestProblem.invalidOptions(errors.stream()
                            .map(e -> new ProblemDto.ParameterProblem(
                                    options.getOrDefault(e.parameter(), e.parameter()),
                                    e.value(),
                                    e.rule(),
                                    e.allowed()))
                            .toList());
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
