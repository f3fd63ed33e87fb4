package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.InvalidSettingsException;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.importer.load.PackageRejectedException;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The entry of {@code ./alpsynergy}. */
public final class Main {

    /** The question is well formed, the rules in it clash: the same code as where the clash is the answer. */
    private static final int CONTRADICTION = 409;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(commandLine(), arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new RootCommand()).setCaseInsensitiveEnumValuesAllowed(true);
        listExitCodes(commandLine);
        commandLine.setExecutionExceptionHandler(
                (thrown, line, parsed) -> explain(thrown, line.getErr()).code());
        commandLine.setParameterExceptionHandler((thrown, arguments) -> {
            PrintWriter err = thrown.getCommandLine().getErr();
            err.println(thrown.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(thrown, err);
            err.println("Try '" + thrown.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
            err.flush();
            return ExitCode.INVALID_USAGE.code();
        });
        return commandLine;
    }

    /** Subcommands inherit the heading, but not the list below it. */
    private static void listExitCodes(CommandLine commandLine) {
        commandLine
                .getCommandSpec()
                .usageMessage()
                .exitCodeList(Stream.of(ExitCode.values())
                        .collect(Collectors.toMap(
                                c -> Integer.toString(c.code()), ExitCode::meaning, (a, b) -> a, LinkedHashMap::new)));
        commandLine.getSubcommands().values().forEach(Main::listExitCodes);
    }

    static int run(CommandLine commandLine, String... arguments) {
        return commandLine.execute(arguments);
    }

    private static ExitCode explain(Exception thrown, PrintWriter err) {
        ExitCode code = ExitCode.FAILED;
        if (thrown instanceof InvalidSettingsException invalid) {
            err.println(invalid.getMessage() + ":");
            invalid.problems().forEach(problem -> err.println("  " + problem));
            code = ExitCode.INVALID_USAGE;
        } else if (thrown instanceof PackageRejectedException rejected) {
            err.println(rejected.report().toText());
            err.println(rejected.getMessage());
            code = ExitCode.INVALID_DATA;
        } else if (thrown instanceof ImportProcessException failed) {
            err.println(failed.getMessage());
            code = failed.exitCode();
        } else if (thrown instanceof DatabaseUnavailableException) {
            err.println(thrown.getMessage());
            code = ExitCode.DATABASE_UNAVAILABLE;
        } else if (thrown instanceof RequestProblem problem) {
            err.println(problem.problem().detail());
            problem.problem()
                    .errors()
                    .forEach(e -> err.println("  " + e.parameter() + ": " + e.rule() + "; allowed: " + e.allowed()));
            code = problem.problem().status() == CONTRADICTION ? ExitCode.FAILED : ExitCode.INVALID_USAGE;
        } else if (thrown instanceof AlpSynergyException known) {
            err.println(known.getMessage());
        } else {
            err.println("alpsynergy failed unexpectedly: " + thrown);
            thrown.printStackTrace(err);
        }
        err.flush();
        return code;
    }
}
