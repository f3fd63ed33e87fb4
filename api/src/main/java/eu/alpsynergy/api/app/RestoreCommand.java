package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.ImportResult;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = {
            "Make a backup the record again: an import with all its checks, after which the database is exported and the hash of",
            "that compared with the backup's. The dataset that is there is replaced; readers see the old or the new. A running",
            "'alpsynergy serve' on the same database takes it up by itself. Exit code 2 and nothing applied when FILE has errors."
        })
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "FILE", description = "what 'alpsynergy backup' wrote")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--expect",
            paramLabel = "VERSION",
            description = "apply nothing unless the backup is of this version, which 'alpsynergy backup' printed")
    private @Nullable String expected;

    @Override
    public Integer call() {
        Settings settings = options.read();
        ConsoleProgress progress = new ConsoleProgress(System.err);
        ImportOptions how = ImportOptions.standard();
        try (PreparedPackage data = DatasetImporter.prepare(file, how, progress)) {
            if (expected != null && !expected.equals(data.version())) {
                throw new AlpSynergyException(
                        "other-version",
                        "nothing was changed: " + file + " is version " + data.version() + ", not " + expected
                                + " as --expect says; name the right file, or leave --expect out",
                        Map.of("version", data.version()));
            }
            boolean byTool = data.totalRows() >= BulkLoad.LEAST_ROWS
                    && BulkLoad.obstacle(settings).isEmpty();
            if (byTool) {
                say(new BulkLoad(Database.config(settings), progress).load(data, how));
            }
            try (Database database = Database.open(settings)) {
                if (!byTool) {
                    say(new DatasetImporter(database.driver(), database.name()).importPrepared(data, how, progress));
                }
                compare(new DatasetExporter(database.driver(), database.name()).exportHash(), data);
            }
        }
        return ExitCode.OK.code();
    }

    private void say(ImportResult result) {
        print(Reports.of(result));
    }

    private void compare(String found, PreparedPackage data) {
        if (!found.equals(data.contentHash())) {
            throw new AlpSynergyException(
                    "restored-differs",
                    "the database names version " + data.version() + ", but its export has sha256 " + found
                            + " where the backup has "
                            + data.contentHash()
                            + ". Either an import ran meanwhile, or something other than an import changed the rows."
                            + " Restore into an empty database: another --data-dir, or another server or database",
                    Map.of("expected", data.contentHash(), "found", found));
        }
        print("restored: the database's export has the backup's sha256 " + found);
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
