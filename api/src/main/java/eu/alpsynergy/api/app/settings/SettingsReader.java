package eu.alpsynergy.api.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import eu.alpsynergy.api.app.settings.SettingValues.Said;
import eu.alpsynergy.model.Nearest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads settings in this order, the first that says something wins: flags, environment ({@code ALPSYNERGY_*}), YAML file,
 * defaults. Opens nothing but the YAML file; every unknown key and every invalid value is named before it gives up.
 */
public final class SettingsReader {

    private static final String PREFIX = "ALPSYNERGY_";
    /** Read by the launcher or by tests, not settings of the product. */
    private static final Set<String> NOT_SETTINGS = Set.of("ALPSYNERGY_CONFIG", "ALPSYNERGY_JAVA_OPTS");

    private static final String TEST_PREFIX = "ALPSYNERGY_TEST_";
    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
    private static final ObjectMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final Map<String, String> environment;
    private final Path home;

    /**
     * A reader for one environment and home.
     *
     * @param environment the process environment
     * @param home folder that the defaults of data and dataset are in
     */
    public SettingsReader(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /**
     * The checked settings, or all that is wrong with them.
     *
     * @param flags values given on the command line, unparsed
     * @param configFile the YAML file to read; when absent {@code ALPSYNERGY_CONFIG} is asked, then {@code alpsynergy.yaml}
     *     in the home folder if it exists
     * @throws InvalidSettingsException naming every unknown key and invalid value
     */
    public Settings read(Map<SettingKey, String> flags, Optional<Path> configFile) {
        List<SettingProblem> problems = new ArrayList<>();
        Map<SettingKey, Said> said = new EnumMap<>(SettingKey.class);
        readFile(configFile, said, problems);
        readEnvironment(said, problems);
        flags.forEach((key, value) -> said.put(key, new Said(key.flag(), value)));
        Settings settings = check(new SettingValues(said, problems));
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
        return settings;
    }

    private void readEnvironment(Map<SettingKey, Said> said, List<SettingProblem> problems) {
        new TreeMap<>(environment).forEach((name, value) -> {
            if (!name.startsWith(PREFIX) || NOT_SETTINGS.contains(name) || name.startsWith(TEST_PREFIX)) {
                return;
            }
            SettingKey.findByEnvironmentName(name)
                    .ifPresentOrElse(
                            key -> said.put(key, new Said("environment " + name, value)),
                            () -> problems.add(unknown(
                                    "environment",
                                    name,
                                    Stream.of(SettingKey.values()).map(SettingKey::environmentName))));
        });
    }

    private void readFile(Optional<Path> given, Map<SettingKey, Said> said, List<SettingProblem> problems) {
        Optional<Path> named = given.or(
                () -> Optional.ofNullable(environment.get("ALPSYNERGY_CONFIG")).map(Path::of));
        Path file = named.orElse(home.resolve("alpsynergy.yaml"));
        if (!Files.isRegularFile(file)) {
            if (named.isPresent()) {
                problems.add(new SettingProblem("--config", file.toString(), "", "an existing YAML file"));
            }
            return;
        }
        JsonNode root;
        try {
            root = YAML.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(new SettingProblem(
                    file + " line " + line, "file", "", "YAML of the form 'key: value', each key once"));
            return;
        } catch (IOException e) {
            problems.add(new SettingProblem(file.toString(), "file", "", "a readable file"));
            return;
        }
        if (root.isMissingNode() || root.isNull()) {
            return;
        }
        if (!root.isObject()) {
            problems.add(new SettingProblem(file.toString(), "file", "", "'key: value' lines at the top level"));
            return;
        }
        root.properties().forEach(entry -> {
            String name = entry.getKey();
            Optional<SettingKey> key = SettingKey.find(name);
            if (key.isEmpty()) {
                problems.add(unknown(
                        file.toString(), name, Stream.of(SettingKey.values()).map(SettingKey::key)));
            } else if (!entry.getValue().isValueNode()) {
                problems.add(new SettingProblem(
                        file.toString(),
                        name,
                        entry.getValue().toString(),
                        key.get().allowed()));
            } else {
                said.put(key.get(), new Said(file.toString(), entry.getValue().asText()));
            }
        });
    }

    private static SettingProblem unknown(String origin, String name, Stream<String> known) {
        List<String> names = known.sorted().collect(Collectors.toList());
        String hint =
                Nearest.to(name, names).map(n -> "did you mean '" + n + "'? ").orElse("");
        return new SettingProblem(
                origin, "unknown key '" + name + "'", "", hint + "known: " + String.join(", ", names));
    }

    private Settings check(SettingValues values) {
        String host = values.text(SettingKey.HOST);
        int port = values.number(SettingKey.PORT, 0, 65535);
        int boltPort = values.number(SettingKey.BOLT_PORT, 0, 65535);
        int heap = values.number(SettingKey.NEO4J_HEAP_MB, 200, 65536);
        Path dataDir = values.path(SettingKey.DATA_DIR).orElse(home.resolve(".alpsynergy"));
        if (Files.exists(dataDir) && !Files.isDirectory(dataDir)) {
            values.refuse(SettingKey.DATA_DIR);
        }
        Path dataset = values.path(SettingKey.DATASET).orElse(home.resolve("dataset"));
        if (!Files.exists(dataset)) {
            values.refuse(SettingKey.DATASET);
        }
        Optional<Path> compareWith = values.path(SettingKey.COMPARE_WITH)
                .map(path -> path.toAbsolutePath().normalize());
        if (compareWith.isPresent() && !Files.exists(compareWith.get())) {
            values.refuse(SettingKey.COMPARE_WITH);
        }
        Optional<Path> passwordFile = values.readable(SettingKey.NEO4J_PASSWORD_FILE);
        String user = values.text(SettingKey.NEO4J_USER);
        String database = values.text(SettingKey.NEO4J_DATABASE);
        Optional<Settings.Server> server = values.find(SettingKey.NEO4J_URI)
                .flatMap(text -> uri(text, values))
                .map(uri -> new Settings.Server(uri, user, passwordFile, database));
        return new Settings(
                host,
                port,
                boltPort,
                dataDir.toAbsolutePath().normalize(),
                dataset.toAbsolutePath().normalize(),
                compareWith,
                server,
                heap,
                AnalyticsSettings.read(values),
                ConsoleSettings.read(values, server.isEmpty() && Settings.isLoopback(host)));
    }

    private static Optional<URI> uri(String text, SettingValues values) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // refused below, with what is allowed
        }
        values.refuse(SettingKey.NEO4J_URI);
        return Optional.empty();
    }
}
