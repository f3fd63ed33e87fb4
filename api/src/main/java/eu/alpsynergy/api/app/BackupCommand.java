package eu.alpsynergy.api.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = {
            "Write the record to one file: the dataset in the database as a data package, with its version. It is read back with all",
            "checks of an import before it takes its place. Works while 'alpsynergy serve' runs, and on a server given by URI.",
            "Holds: every row and the description of the tables. Does not hold: settings, passwords, users and whatever else",
            "lies in the database, aliases.csv and other files beside packages, caches (they are made again)."
        })
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "zip file to write; one that is there is replaced by a good one only")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() {
        if (Files.isDirectory(out)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out '" + out + "' is a folder; name a file, e.g. " + out.resolve("alps.zip"));
        }
        try (Database database = Database.open(options.read())) {
            Backup.Written written = new Backup(database, new ConsoleProgress(System.err)).write(out);
            PrintWriter printed = spec.commandLine().getOut();
            printed.println("backed up version " + written.version() + " to " + out + ": "
                    + String.format(Locale.ROOT, "%,d rows, %,d bytes", written.rows(), written.bytes()));
            printed.println("sha256 " + written.hash());
            printed.println("to restore: alpsynergy restore " + out + " --expect " + written.version());
            printed.flush();
            return ExitCode.OK.code();
        }
    }
}
