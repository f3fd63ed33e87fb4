package eu.alpsynergy.api.app;

import eu.alpsynergy.exports.DatasetFiles;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.ExportResult;
import eu.alpsynergy.model.Nearest;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        name = "export",
        description = {
            "Write the dataset in the database: as a data package into a folder (export DIR), or as one file of another",
            "format (export --format xlsx --out alps.xlsx)."
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "folder for the data package; must be empty or not exist")
    private @Nullable Path directory;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "data-package",
            completionCandidates = Formats.class,
            description = "one of ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}; with --out a zip)")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "file to write; one that is there is replaced")
    private @Nullable Path out;

    @Option(names = "--excel", description = "csv with byte order mark, semicolons and decimal commas")
    private boolean excel;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "for catalogues: address of the exports, e.g. https://alps.example/api/v1/exports/ (default: relative)")
    private @Nullable URI base;

    /** For {@code --help} and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExportFormat.codes().iterator();
        }
    }

    @Override
    public Integer call() {
        ExportFormat wanted = ExportFormat.find(format)
                .orElseThrow(() -> wrong("--format '" + format + "' is not known"
                        + Nearest.to(format, ExportFormat.codes())
                                .map(n -> "; did you mean '" + n + "'?")
                                .orElse("")
                        + "; allowed: " + String.join(", ", ExportFormat.codes())));
        Path folder = directory;
        Path file = out;
        if (excel && !wanted.hasExcelVariant()) {
            throw wrong("--excel goes with --format csv; '" + wanted.code() + "' has no such variant");
        }
        if (base != null && (!base.isAbsolute() || !base.toString().endsWith("/"))) {
            throw wrong("--base-url '" + base + "' must be a whole address that ends with a slash");
        }
        if (folder == null && file == null) {
            throw wrong(
                    "name a folder for the data package (export DIR), or a format and a file (--format xlsx --out FILE)");
        }
        if (folder != null && (file != null || wanted != ExportFormat.DATA_PACKAGE)) {
            throw wrong("a folder takes the data package only; for one file of format '" + wanted.code()
                    + "' give --out FILE and no folder");
        }
        try (Database database = Database.open(options.read())) {
            PrintWriter printed = spec.commandLine().getOut();
            printed.println(
                    folder != null
                            ? toFolder(database, folder)
                            : toFile(database, wanted, Objects.requireNonNull(file)));
            printed.flush();
            return ExitCode.OK.code();
        }
    }

    private static String toFolder(Database database, Path folder) {
        ExportResult result = new DatasetExporter(database.driver(), database.name()).export(folder);
        return Reports.of(result, folder);
    }

    private String toFile(Database database, ExportFormat wanted, Path file) {
        if (Files.isDirectory(file)) {
            throw wrong("--out '" + file + "' is a folder; name a file");
        }
        DatasetFiles.Made made = new DatasetFiles(
                        new DatasetReader(database.driver(), database.name()), Installation.version())
                .write(wanted, new ExportOptions(excel, Optional.ofNullable(base)), file);
        return "exported version " + made.version() + " as " + wanted.code() + " to " + file + ": "
                + String.format(Locale.ROOT, "%,d bytes", made.bytes());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
