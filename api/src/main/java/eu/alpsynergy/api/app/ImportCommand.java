package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.ImportResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Check a data package and load it as the new dataset version; readers see the old or the new, never a mixture.",
            "A running 'alpsynergy serve' on the same data folder takes the new version up by itself.",
            "Run twice it changes nothing; killed, it resumes. Exit code 2 and nothing applied when there are errors."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "PATH", description = "folder or zip file with a datapackage.json")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = Database.open(options.read())) {
            ImportResult result = new DatasetImporter(database.driver(), database.name())
                    .importPackage(path, ImportOptions.standard(), new ConsoleProgress(System.err));
            out.println(Reports.of(result));
            out.flush();
            return ExitCode.OK.code();
        }
    }
}
