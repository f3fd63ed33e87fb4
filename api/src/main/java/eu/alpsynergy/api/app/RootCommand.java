package eu.alpsynergy.api.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "alpsynergy",
        description =
                "Which regions should do what together, and why? An explorer of cross-region synergies and value chains.",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nSettings:%n",
        footer = {
            "Each setting can be given as a flag (--port 7070), in the environment",
            "(ALPSYNERGY_PORT=7070) or in one YAML file (port: 7070); the first that says",
            "something wins, in this order. Unknown or invalid ones are all listed."
        },
        subcommands = {
            ServeCommand.class,
            ValidateCommand.class,
            ImportCommand.class,
            DuplicatesCommand.class,
            TemplateCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DiffCommand.class,
            GenerateCommand.class,
            AskCommand.class,
            PilotsCommand.class,
            SynergiesCommand.class,
            GapsCommand.class,
            RoutesCommand.class,
            CallsCommand.class,
            ComputeCommand.class,
            NetworkCommand.class,
            AggregatesCommand.class,
            SparkCommand.class,
            StatusCommand.class,
            VersionCommand.class,
            HelpCommand.class
        })
final class RootCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK.code();
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"AlpSynergy " + Installation.version()};
        }
    }
}
