package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.ImportResult;
import eu.alpsynergy.importer.timetable.TimetableImport;
import java.io.PrintWriter;
import java.nio.file.Path;
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
        name = "import",
        description = {
            "Check a data package and load it as the new dataset version; readers see the old or the new, never a mixture.",
            "A running 'alpsynergy serve' on the same data folder takes the new version up by itself.",
            "Run twice it changes nothing; killed, it resumes. Exit code 2 and nothing applied when there are errors.",
            "With --format timetable, PATH is an authority's timetable of planned calls (XLSX or CSV), merged by its mapping file",
            "into the data package given by --into; the database is not touched. Rows that would have to be guessed are reported."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "PATH", description = "folder or zip file with a datapackage.json; or a timetable")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(names = "--format", paramLabel = "FORMAT", description = "package (default) or timetable")
    private Format format = Format.PACKAGE;

    @Option(names = "--mapping", paramLabel = "FILE", description = "timetable: how it is read and what was decided")
    private @Nullable Path mapping;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "timetable: folder with the data package that takes its calls")
    private @Nullable Path into;

    @Option(names = "--lenient", description = "timetable: leave rows with problems out instead of applying nothing")
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
        TIMETABLE
    }

    @Override
    public Integer call() {
        return format == Format.TIMETABLE ? timetable() : dataset();
    }

    private int timetable() {
        if (mapping == null || into == null) {
            throw new ParameterException(spec.commandLine(), "--format timetable needs --mapping FILE and --into DIR");
        }
        TimetableImport.Result result =
                new TimetableImport(new ConsoleProgress(System.err)).run(path, mapping, into, lenient);
        PrintWriter out = spec.commandLine().getOut();
        out.println(result.report().toText());
        out.println(
                result.applied()
                        ? "merged into " + into + ": calls " + result.calls() + ", rows left out " + result.leftOut()
                                + "; now: alpsynergy import " + into
                        : "nothing was changed; rows that gave no call: " + result.leftOut()
                                + "; decide them in the mapping file, or leave them out with --lenient");
        out.flush();
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
        PrintWriter out = spec.commandLine().getOut();
        ConsoleProgress progress = new ConsoleProgress(System.err);
        ImportOptions how = ImportOptions.standard();
        if (bulk == BulkLoad.Choice.NEVER || obstacle.isPresent()) {
            try (Database database = Database.open(settings)) {
                say(
                        out,
                        "over Bolt",
                        new DatasetImporter(database.driver(), database.name()).importPackage(path, how, progress));
            }
            return ExitCode.OK.code();
        }
        try (PreparedPackage data = DatasetImporter.prepare(path, how, progress)) {
            if (bulk == BulkLoad.Choice.ALWAYS || data.totalRows() >= BulkLoad.LEAST_ROWS) {
                say(out, "by the import tool", new BulkLoad(Database.config(settings), progress).load(data, how));
                return ExitCode.OK.code();
            }
            try (Database database = Database.open(settings)) {
                say(
                        out,
                        "over Bolt",
                        new DatasetImporter(database.driver(), database.name()).importPrepared(data, how, progress));
            }
        }
        return ExitCode.OK.code();
    }

    private static void say(PrintWriter out, String way, ImportResult result) {
        out.println(Reports.of(result) + (result.outcome() == ImportResult.Outcome.UNCHANGED ? "" : " " + way));
        out.flush();
    }
}
