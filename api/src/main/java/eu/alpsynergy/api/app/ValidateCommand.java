package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.issue.ValidationReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = {
            "Check a data package: every problem of every file in one run, with file, row, column, value and rule.",
            "Needs no database. Exit code 2 when there are errors."
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "folder or zip file with a datapackage.json")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(names = "--json", description = "print the report as JSON")
    private boolean json;

    @Override
    public Integer call() {
        ValidationReport report = new PackageValidator().validate(path, new ConsoleProgress(System.err));
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? report.toJson() : report.toText());
        out.flush();
        return (report.hasErrors() ? ExitCode.INVALID_DATA : ExitCode.OK).code();
    }
}
