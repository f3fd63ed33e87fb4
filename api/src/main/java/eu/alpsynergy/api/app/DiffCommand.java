package eu.alpsynergy.api.app;

import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.api.http.OfflineAnswers;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "What changed from data package A to data package B: facts added, removed and changed, cell by cell with their sources;",
            "what moved in the rankings of region pairs (both periods), value chains and pilot clusters, and why as far as the",
            "facts say; gaps closed and opened. Needs no database. A and B: folders, zip files, or what 'export' wrote."
        })
final class DiffCommand implements Callable<Integer> {

    private static final String EVERYTHING = "/changes?limit=100000&moves=100000";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "the version before")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "the version after")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @ArgGroup
    private @Nullable Form form;

    static final class Form {
        @Option(names = "--json", description = "the answer of /changes as JSON, with up to 100,000 facts")
        private boolean json;

        @Option(names = "--csv", description = "the changed facts as CSV, a line a cell")
        private boolean csv;
    }

    @Override
    public Integer call() {
        ConsoleProgress progress = new ConsoleProgress(System.err);
        PrintWriter out = spec.commandLine().getOut();
        try (PackageSide a = PackageSide.read(before, progress);
                PackageSide b = PackageSide.read(after, progress)) {
            PackageComparison comparison = new PackageComparison(a, b);
            OfflineAnswers answers =
                    new OfflineAnswers(View.of(b.snapshot(), Optional.of(comparison)), Installation.version());
            if (form != null && (form.json || form.csv)) {
                out.println(new String(answers.answer(EVERYTHING, form.csv), StandardCharsets.UTF_8).stripTrailing());
            } else {
                DiffText.write(answers, comparison, b.data().version(), out);
            }
            out.flush();
            return ExitCode.OK.code();
        }
    }
}
