package eu.alpsynergy.api.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.importer.load.DatasetStore;
import eu.alpsynergy.importer.load.DatasetVersion;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = {
            "Say which database would be used, whether it runs and which dataset version it holds; starts nothing.",
            "Exit code 4 when no database answers."
        })
final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--json", description = "print the status as JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Settings settings = options.read();
        PrintWriter out = spec.commandLine().getOut();
        ObjectNode status = new ObjectMapper().createObjectNode();
        status.put("software", Installation.version());
        boolean reachable = false;
        try (Database database = Database.openRunning(settings).orElse(null)) {
            if (database != null) {
                reachable = true;
                describe(database, status);
            } else {
                status.put("database", "not running")
                        .put("dataDir", settings.dataDir().toString());
            }
        } catch (DatabaseUnavailableException e) {
            status.put("database", "not reachable").put("reason", e.getMessage());
        }
        if (json) {
            out.println(status.toPrettyString());
        } else {
            status.properties()
                    .forEach(entry -> out.println(line(
                            entry.getKey(),
                            entry.getValue().isValueNode()
                                    ? entry.getValue().asText()
                                    : entry.getValue().toString())));
        }
        out.flush();
        return (reachable ? ExitCode.OK : ExitCode.DATABASE_UNAVAILABLE).code();
    }

    private static void describe(Database database, ObjectNode status) {
        DatasetStore store = new DatasetStore(database.driver(), database.name());
        status.put("database", database.uri().toString());
        Optional<DatasetVersion> current = store.current();
        status.put("dataset", current.map(DatasetVersion::version).orElse("none"));
        current.ifPresent(version -> {
            status.put("imported", version.createdAt());
            status.put("tables", version.rows().size());
            status.put(
                    "rows",
                    version.rows().values().stream().mapToLong(Long::longValue).sum());
        });
    }

    private static String line(String key, String value) {
        return String.format("%-10s %s", key, value);
    }
}
