package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.SettingKey;
import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.api.app.settings.SettingsReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that commands share. They are kept as text: {@link SettingsReader} checks them together with environment and
 * file, so that everything wrong is named at once.
 */
final class SettingsOptions {

    private final Map<SettingKey, String> given = new EnumMap<>(SettingKey.class);

    @Option(names = "--config", paramLabel = "FILE", description = "YAML file with settings (default: alpsynergy.yaml)")
    private @Nullable Path config;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "folder of the embedded Neo4j (default: .alpsynergy)")
    void dataDir(String value) {
        given.put(SettingKey.DATA_DIR, value);
    }

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            description = "Bolt port of the embedded Neo4j, 0 = free (default: 7687)")
    void boltPort(String value) {
        given.put(SettingKey.BOLT_PORT, value);
    }

    @Option(names = "--neo4j-heap-mb", paramLabel = "MIB", description = "heap of the embedded Neo4j (default: 384)")
    void heap(String value) {
        given.put(SettingKey.NEO4J_HEAP_MB, value);
    }

    @Option(names = "--neo4j-uri", paramLabel = "URI", description = "use this Neo4j instead, e.g. neo4j://host:7687")
    void neo4jUri(String value) {
        given.put(SettingKey.NEO4J_URI, value);
    }

    @Option(names = "--neo4j-user", paramLabel = "USER", description = "user at that Neo4j (default: neo4j)")
    void neo4jUser(String value) {
        given.put(SettingKey.NEO4J_USER, value);
    }

    @Option(names = "--neo4j-password-file", paramLabel = "FILE", description = "file with that user's password")
    void neo4jPasswordFile(String value) {
        given.put(SettingKey.NEO4J_PASSWORD_FILE, value);
    }

    @Option(names = "--neo4j-database", paramLabel = "NAME", description = "database at that Neo4j (default: neo4j)")
    void neo4jDatabase(String value) {
        given.put(SettingKey.NEO4J_DATABASE, value);
    }

    void give(SettingKey key, String value) {
        given.put(key, value);
    }

    Settings read() {
        return new SettingsReader(System.getenv(), Installation.home()).read(given, Optional.ofNullable(config));
    }
}
