package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.SettingKey;
import eu.alpsynergy.api.app.settings.Settings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Start the explorer: an embedded Neo4j (or the one given by --neo4j-uri), the default dataset when the database is",
            "empty, and the pages and API on http://127.0.0.1:7070. Ctrl-C or SIGTERM ends it cleanly."
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final ConsoleOptions console = new ConsoleOptions();

    @Mixin
    private final AnalyticsOptions analytics = new AnalyticsOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "port of the explorer, 0 = free (default: 7070)")
    void port(String value) {
        options.give(SettingKey.PORT, value);
    }

    @Option(names = "--host", paramLabel = "ADDRESS", description = "address to listen on (default: 127.0.0.1)")
    void host(String value) {
        options.give(SettingKey.HOST, value);
    }

    @Option(
            names = "--dataset",
            paramLabel = "PATH",
            description = "data package for an empty database (default: dataset)")
    void dataset(String value) {
        options.give(SettingKey.DATASET, value);
    }

    @Option(
            names = "--compare-with",
            paramLabel = "PATH",
            description = "data package, usually an older one, to compare with: /changes then says what changed")
    void compareWith(String value) {
        options.give(SettingKey.COMPARE_WITH, value);
    }

    @Override
    public Integer call() throws InterruptedException {
        console.giveTo(options);
        analytics.giveTo(options);
        Settings settings = options.read();
        PrintWriter out = spec.commandLine().getOut();
        CountDownLatch ended = new CountDownLatch(1);
        Explorer explorer = new Explorer(settings, new ConsoleProgress(System.err));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(explorer, ended), "shutdown"));
        try {
            explorer.start();
        } catch (RuntimeException e) {
            explorer.close();
            throw e;
        }
        out.println("AlpSynergy is ready: " + explorer.address());
        explorer.otherDefault().ifPresent(out::println);
        out.println("Dataset " + explorer.datasetVersion() + ". Ctrl-C ends it.");
        out.flush();
        ended.await();
        return ExitCode.OK.code();
    }

    private static void end(Explorer explorer, CountDownLatch ended) {
        explorer.close();
        ended.countDown();
    }
}
