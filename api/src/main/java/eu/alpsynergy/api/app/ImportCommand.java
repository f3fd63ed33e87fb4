package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.foreign.ExportFormat;
import eu.alpsynergy.importer.foreign.ExportImport;
import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.ImportResult;
import eu.alpsynergy.importer.timetable.TimetableImport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Check a data package and load it as the new dataset version; readers see the old or the new, never a mixture.",
            "A running 'alpsynergy serve' on the same data folder takes the new version up by itself.",
            "Run twice it changes nothing; killed, it resumes. Exit code 2 and nothing applied when there are errors.",
            "With --format timetable, PATH is an authority's timetable of planned calls (XLSX or CSV), merged by its mapping file",
            "into the data package given by --into; the database is not touched. Rows that would have to be guessed are reported.",
            "With --format cordis, keep, eurostat, eccp or xlsx, PATH is such an export (file, folder or zip), merged by stable ids",
            "into the package given by --into, or into a copy of it given by --out. docs/user-guide/imports.md says what is read.",
            "An XLSX file without --format is a package with a sheet a table, as 'alpsynergy template' makes it."
        })
final class ImportCommand implements Callable<Integer> {

    private static final Pattern AS_OF = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?|/\\d{4})?");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "PATH", description = "folder, zip or XLSX file that is a data package; or an export")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "package (default), timetable, cordis, keep, eurostat, eccp or xlsx")
    private Format format = Format.PACKAGE;

    @Option(names = "--mapping", paramLabel = "FILE", description = "timetable: how it is read and what was decided")
    private @Nullable Path mapping;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "folder with the data package that takes the rows of a timetable or export")
    private @Nullable Path into;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "export: folder for the merged package, which must not be there; the package itself when left out")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "DATE", description = "export: date of reference of its rows, e.g. 2026-06")
    private @Nullable String asOf;

    @Option(names = "--json", description = "export: print the report as JSON")
    private boolean json;

    @Option(names = "--lenient", description = "leave rows with problems out instead of applying nothing")
    private boolean lenient;

    @Option(
            names = "--bulk",
            paramLabel = "WHEN",
            description = {
                "package: whether Neo4j's own import tool fills an embedded database that does not exist yet: auto (default: from",
                "100,000 rows on), always or never. The result is the same; elsewhere, and for less, rows go over Bolt."
            })
    private BulkLoad.Choice bulk = BulkLoad.Choice.AUTO;

    /** What the file is. */
    private enum Format {
        PACKAGE,
        TIMETABLE,
        CORDIS,
        KEEP,
        EUROSTAT,
        ECCP,
        XLSX
    }

    @Override
    public Integer call() {
        return switch (format) {
            case PACKAGE -> dataset();
            case TIMETABLE -> timetable();
            case CORDIS -> export(ExportFormat.CORDIS);
            case KEEP -> export(ExportFormat.KEEP);
            case EUROSTAT -> export(ExportFormat.EUROSTAT);
            case ECCP -> export(ExportFormat.ECCP);
            case XLSX -> export(ExportFormat.XLSX);
        };
    }

    private int export(ExportFormat kind) {
        if (into == null) {
            throw new ParameterException(spec.commandLine(), "--format " + kind.code() + " needs --into DIR");
        }
        if (asOf != null && !AS_OF.matcher(asOf).matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--as-of '" + asOf + "' is no date of reference: YYYY, YYYY-MM, YYYY-MM-DD or YYYY/YYYY");
        }
        ImportOutcome outcome = new ExportImport(new ConsoleProgress(System.err))
                .run(new ExportImport.Request(
                        kind, path, into, Optional.ofNullable(out), lenient, Optional.ofNullable(asOf)));
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(json ? outcome.toJson() : outcome.toText() + Reports.next(outcome, out == null ? into : out));
        printer.flush();
        return (outcome.applied() ? ExitCode.OK : ExitCode.INVALID_DATA).code();
    }

    private int timetable() {
        if (mapping == null || into == null) {
            throw new ParameterException(spec.commandLine(), "--format timetable needs --mapping FILE and --into DIR");
        }
        TimetableImport.Result result =
                new TimetableImport(new ConsoleProgress(System.err)).run(path, mapping, into, lenient);
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(result.report().toText());
        printer.println(
                result.applied()
                        ? "merged into " + into + ": calls " + result.calls() + ", rows left out " + result.leftOut()
                                + "; now: alpsynergy import " + into
                        : Reports.next(result));
        printer.flush();
        return (result.applied() ? ExitCode.OK : ExitCode.INVALID_DATA).code();
    }

    private int dataset() {
        Settings settings = options.read();
        Optional<String> obstacle = BulkLoad.obstacle(settings);
        if (bulk == BulkLoad.Choice.ALWAYS && obstacle.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--bulk always is not possible: " + obstacle.get()
                            + "; leave it out to load over Bolt, or give a new folder with --data-dir");
        }
        PrintWriter printer = spec.commandLine().getOut();
        PhaseClock progress = new PhaseClock(new ConsoleProgress(System.err));
        ImportOptions how = ImportOptions.standard();
        if (bulk == BulkLoad.Choice.NEVER || obstacle.isPresent()) {
            try (Database database = Database.open(settings)) {
                say(
                        printer,
                        progress,
                        "over Bolt",
                        new DatasetImporter(database.driver(), database.name()).importPackage(path, how, progress));
            }
            return ExitCode.OK.code();
        }
        try (PreparedPackage data = DatasetImporter.prepare(path, how, progress)) {
            if (bulk == BulkLoad.Choice.ALWAYS || data.totalRows() >= BulkLoad.LEAST_ROWS) {
                say(
                        printer,
                        progress,
                        "by the import tool",
                        new BulkLoad(Database.config(settings), progress).load(data, how));
                return ExitCode.OK.code();
            }
            try (Database database = Database.open(settings)) {
                say(
                        printer,
                        progress,
                        "over Bolt",
                        new DatasetImporter(database.driver(), database.name()).importPrepared(data, how, progress));
            }
        }
        return ExitCode.OK.code();
    }

    private static void say(PrintWriter out, PhaseClock phases, String way, ImportResult result) {
        boolean changed = result.outcome() != ImportResult.Outcome.UNCHANGED;
        out.println(Reports.of(result) + (changed ? " " + way : ""));
        if (changed) {
            out.println("phases: " + phases.text());
        }
        out.flush();
    }
}
