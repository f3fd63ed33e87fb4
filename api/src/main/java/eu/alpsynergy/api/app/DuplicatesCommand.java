package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.alias.Duplicate;
import eu.alpsynergy.importer.alias.DuplicateFile;
import eu.alpsynergy.importer.merge.DuplicateReview;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "duplicates",
        description = {
            "List rows of a data package that are likely one thing in several spellings, with score and reason, as duplicates.csv.",
            "Nothing is merged. To decide, copy a row to aliases.csv beside the package and write same or different as its decision:",
            "validate and import then take the rows as one, and imports of exports find the row by the spelling."
        })
final class DuplicatesCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "folder or zip file with a datapackage.json")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for duplicates.csv; the package's own when left out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Path folder = out == null ? path : out;
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "'" + folder + "' is no folder; give one by --out DIR");
        }
        DuplicateReview.Result result = new DuplicateReview(new ConsoleProgress(System.err)).run(path, folder);
        PrintWriter printer = spec.commandLine().getOut();
        if (result.report().hasErrors()) {
            printer.println(result.report().toText());
            printer.flush();
            return ExitCode.INVALID_DATA.code();
        }
        result.duplicates().stream().limit(SHOWN).map(DuplicatesCommand::line).forEach(printer::println);
        printer.println(result.duplicates().size() + " likely duplicates in " + folder.resolve(DuplicateFile.NAME)
                + "; decide them in aliases.csv");
        printer.flush();
        return ExitCode.OK.code();
    }

    private static String line(Duplicate d) {
        return String.format(
                Locale.ROOT,
                "%.2f %s %s (%s) = %s (%s)? %s",
                d.score(),
                d.table(),
                d.goes().id(),
                d.goes().name(),
                d.stays().id(),
                d.stays().name(),
                d.reason());
    }
}
