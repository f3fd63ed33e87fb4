package eu.alpsynergy.api.app.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every setting there is; one name for flag ({@code --port}), environment ({@code ALPSYNERGY_PORT}) and YAML ({@code port}). */
public enum SettingKey {
    HOST("host", "address the explorer listens on", "127.0.0.1", "a host name or IP address"),
    PORT("port", "port of the explorer, 0 for a free one", "7070", "a whole number from 0 to 65535"),
    BOLT_PORT(
            "bolt-port", "Bolt port of the embedded Neo4j, 0 for a free one", "7687", "a whole number from 0 to 65535"),
    DATA_DIR(
            "data-dir",
            "folder of the embedded Neo4j and its caches",
            null,
            "a folder that can be created or written to"),
    DATASET("dataset", "data package that an empty database is filled with", null, "an existing folder or zip file"),
    COMPARE_WITH(
            "compare-with",
            "data package, usually an older one, that the dataset is compared with on the page of changes",
            null,
            "an existing folder or zip file"),
    NEO4J_URI(
            "neo4j-uri",
            "use this Neo4j instead of the embedded one",
            null,
            "bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// with host and optional port"),
    NEO4J_USER("neo4j-user", "user at that Neo4j", "neo4j", "a user name"),
    NEO4J_PASSWORD_FILE(
            "neo4j-password-file", "file whose first line is that user's password", null, "an existing, readable file"),
    NEO4J_DATABASE("neo4j-database", "database at that Neo4j", "neo4j", "a database name"),
    NEO4J_HEAP_MB("neo4j-heap-mb", "heap of the embedded Neo4j in MiB", "384", "a whole number from 200 to 65536"),
    ANALYTICS(
            "analytics",
            "what counts firms per region: this process, the database or Spark",
            "snapshot",
            "snapshot, cypher or spark"),
    SPARK_MASTER(
            "spark-master",
            "where Spark works",
            "local[2]",
            "local, local[N], local[*], spark://host:port, yarn or k8s://address"),
    CONSOLE(
            "console",
            "who may run Cypher of their own: auto = people on this machine, on the embedded Neo4j",
            "auto",
            "auto, free or questions (saved questions alone)"),
    CONSOLE_USER(
            "console-user",
            "read-only user of the console at the database",
            null,
            "a user name together with console-password-file; needed when console is free on another address or server"),
    CONSOLE_PASSWORD_FILE(
            "console-password-file",
            "file whose first line is that user's password",
            null,
            "an existing, readable file together with console-user"),
    CONSOLE_SECONDS("console-seconds", "how long a statement may take", "5", "a whole number from 1 to 600"),
    CONSOLE_ROWS("console-rows", "rows of an answer at most", "10000", "a whole number from 1 to 1000000"),
    CONSOLE_MIB("console-mib", "MiB of an answer at most", "5", "a whole number from 1 to 100"),
    CONSOLE_CHARACTERS(
            "console-characters", "characters of a statement at most", "10000", "a whole number from 100 to 1000000"),
    CONSOLE_OPERATORS("console-operators", "operators of a plan at most", "120", "a whole number from 5 to 1000"),
    CONSOLE_AT_ONCE("console-at-once", "statements that run at the same time", "4", "a whole number from 1 to 32"),
    CONSOLE_QUEUE("console-queue", "statements that wait for their turn", "4", "a whole number from 0 to 1000");

    private final String key;
    private final String description;
    private final @Nullable String fallback;
    private final String allowed;

    SettingKey(String key, String description, @Nullable String fallback, String allowed) {
        this.key = key;
        this.description = description;
        this.fallback = fallback;
        this.allowed = allowed;
    }

    public String key() {
        return key;
    }

    public String flag() {
        return "--" + key;
    }

    public String environmentName() {
        return "ALPSYNERGY_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public String description() {
        return description;
    }

    public Optional<String> fallback() {
        return Optional.ofNullable(fallback);
    }

    /** What a value may be, for messages. */
    public String allowed() {
        return allowed;
    }

    static Optional<SettingKey> find(String key) {
        return Stream.of(values()).filter(k -> k.key.equals(key)).findFirst();
    }

    static Optional<SettingKey> findByEnvironmentName(String name) {
        return Stream.of(values()).filter(k -> k.environmentName().equals(name)).findFirst();
    }
}
