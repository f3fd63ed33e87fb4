package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.importer.load.ExportResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Write the dataset in the database as a data package: canonical CSV files and datapackage.json.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "DIR", description = "folder to write to; must be empty or not exist")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = Database.open(options.read())) {
            ExportResult result = new DatasetExporter(database.driver(), database.name()).export(directory);
            out.println(Reports.of(result, directory));
            out.flush();
            return ExitCode.OK.code();
        }
    }
}
