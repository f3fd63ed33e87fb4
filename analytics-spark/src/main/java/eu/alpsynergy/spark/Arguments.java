package eu.alpsynergy.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;

/** What the program was told: one task and {@code --name value} pairs. */
record Arguments(Task task, Map<String, String> values) {

    /** The user's password at Neo4j stands in the environment: arguments can be read by every user of a machine. */
    static final String PASSWORD = "ALPSYNERGY_SPARK_NEO4J_PASSWORD";

    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "--master",
            "--package",
            "--neo4j-uri",
            "--neo4j-user",
            "--neo4j-database",
            "--version",
            "--out",
            "--damping",
            "--tolerance",
            "--rounds"));

    /** What to compute. */
    enum Task {
        AGGREGATES("aggregates"),
        COMPONENTS("components"),
        PAGERANK("pagerank"),
        LABEL_PROPAGATION("label-propagation");

        private final String code;

        Task(String code) {
            this.code = code;
        }

        private static Task parse(String text) {
            for (Task task : values()) {
                if (task.code.equals(text)) {
                    return task;
                }
            }
            throw new InvalidArgumentsException("'" + text
                    + "' is no task; allowed: aggregates, components, pagerank, label-propagation");
        }
    }

    static Arguments parse(String... args) {
        if (args.length % 2 == 0) {
            throw new InvalidArgumentsException(
                    "the program takes a task and then pairs of --name and value; got " + String.join(" ", args));
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < args.length; i += 2) {
            if (!NAMES.contains(args[i])) {
                throw new InvalidArgumentsException(
                        "'" + args[i] + "' is not known; allowed: " + String.join(", ", NAMES));
            }
            values.put(args[i], args[i + 1]);
        }
        return new Arguments(Task.parse(args[0]), values);
    }

    String text(String name) {
        return find(name)
                .orElseThrow(() -> new InvalidArgumentsException(name + " is missing; give " + name + " VALUE"));
    }

    double number(String name, double fallback) {
        try {
            return find(name).map(Double::valueOf).orElse(fallback);
        } catch (NumberFormatException e) {
            throw new InvalidArgumentsException(name + " '" + text(name) + "' is no number");
        }
    }

    Tables tables(SparkSession spark) {
        Optional<String> uri = find("--neo4j-uri");
        if (uri.isPresent() == find("--package").isPresent()) {
            throw new InvalidArgumentsException("name either --package DIR or --neo4j-uri URI to read from");
        }
        return uri.isEmpty()
                ? new PackageTables(spark, Path.of(text("--package")))
                : new Neo4jTables(spark, connection(uri.get()), text("--version"));
    }

    private Map<String, String> connection(String uri) {
        Map<String, String> options = new HashMap<>();
        options.put("url", uri);
        options.put("database", find("--neo4j-database").orElse("neo4j"));
        options.put("access.mode", "read");
        String password = System.getenv(PASSWORD);
        if (password == null) {
            options.put("authentication.type", "none");
        } else {
            options.put("authentication.type", "basic");
            options.put("authentication.basic.username", find("--neo4j-user").orElse("neo4j"));
            options.put("authentication.basic.password", password);
        }
        return options;
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
