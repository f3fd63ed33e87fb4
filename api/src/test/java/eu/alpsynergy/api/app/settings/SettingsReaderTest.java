package eu.alpsynergy.api.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    Path home;

    @BeforeEach
    void aHomeWithADataset() throws IOException {
        Files.createDirectory(home.resolve("dataset"));
    }

    @Test
    void withoutAnyWordTheDefaultsHold() {
        Settings settings = read(Map.of(), Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.boltPort()).isEqualTo(7687);
        assertThat(settings.dataDir()).isEqualTo(home.resolve(".alpsynergy"));
        assertThat(settings.dataset()).isEqualTo(home.resolve("dataset"));
        assertThat(settings.server()).isEmpty();
    }

    @Test
    void aFlagBeatsTheEnvironmentAndTheEnvironmentBeatsTheFile() throws IOException {
        Files.writeString(home.resolve("alpsynergy.yaml"), "port: 1001\nbolt-port: 1002\nhost: '::1'\n");

        Settings settings = read(
                Map.of(SettingKey.PORT, "3001"), Map.of("ALPSYNERGY_PORT", "2001", "ALPSYNERGY_BOLT_PORT", "2002"));

        assertThat(settings.port()).isEqualTo(3001);
        assertThat(settings.boltPort()).isEqualTo(2002);
        assertThat(settings.host()).isEqualTo("::1");
    }

    @Test
    void whatIsComparedWithMustBeThere() throws IOException {
        assertThat(read(Map.of(), Map.of()).compareWith()).isEmpty();
        assertThat(problems(Map.of(SettingKey.COMPARE_WITH, "nowhere"), Map.of()))
                .singleElement()
                .asString()
                .contains("--compare-with", "an existing folder or zip file");
        Path older = Files.createDirectory(home.resolve("older"));
        assertThat(read(Map.of(SettingKey.COMPARE_WITH, older.toString()), Map.of())
                        .compareWith())
                .contains(older);
    }

    @Test
    void everyUnknownKeyAndInvalidValueIsNamedAtOnce() throws IOException {
        Files.writeString(home.resolve("alpsynergy.yaml"), "prot: 7070\nneo4j-heap-mb: lots\nhost: [a, b]\n");

        List<SettingProblem> problems = problems(
                Map.of(SettingKey.PORT, "70700", SettingKey.NEO4J_URI, "http://somewhere"),
                Map.of(
                        "ALPSYNERGY_BOLTPORT",
                        "1",
                        "ALPSYNERGY_DATASET",
                        home.resolve("nowhere").toString()));

        assertThat(problems.stream().map(SettingProblem::toString))
                .anySatisfy(p -> assertThat(p).contains("unknown key 'prot'").contains("did you mean 'port'?"))
                .anySatisfy(
                        p -> assertThat(p).contains("neo4j-heap-mb = 'lots'").contains("200 to 65536"))
                .anySatisfy(p -> assertThat(p).contains("host = '[\"a\",\"b\"]'"))
                .anySatisfy(p -> assertThat(p).contains("--port: port = '70700'"))
                .anySatisfy(p -> assertThat(p).contains("--neo4j-uri").contains("neo4j+s://"))
                .anySatisfy(p -> assertThat(p).contains("ALPSYNERGY_BOLTPORT").contains("ALPSYNERGY_BOLT_PORT"))
                .anySatisfy(p -> assertThat(p).contains("ALPSYNERGY_DATASET").contains("existing folder"))
                .hasSize(7);
    }

    @Test
    void aKeyGivenTwiceInTheFileIsRefusedWithItsLine() throws IOException {
        Files.writeString(home.resolve("alpsynergy.yaml"), "port: 1\nport: 2\n");

        assertThat(problems(Map.of(), Map.of())).singleElement().satisfies(p -> assertThat(p.origin())
                .contains("line 2"));
    }

    @Test
    void aNamedFileThatIsMissingIsAProblemAndAnUnnamedOneIsNot() {
        assertThat(problems(
                        Map.of(),
                        Map.of("ALPSYNERGY_CONFIG", home.resolve("gone.yaml").toString())))
                .singleElement()
                .satisfies(p -> assertThat(p.value()).isEmpty());
    }

    @Test
    void aServerIsTakenWithItsUserDatabaseAndPasswordFile() throws IOException {
        Path password = Files.writeString(home.resolve("password"), "secret\n");

        Settings settings = read(
                Map.of(
                        SettingKey.NEO4J_URI, "neo4j+s://graph.example.org:7687",
                        SettingKey.NEO4J_USER, "reader",
                        SettingKey.NEO4J_PASSWORD_FILE, password.toString(),
                        SettingKey.NEO4J_DATABASE, "alps"),
                Map.of());

        assertThat(settings.server())
                .contains(new Settings.Server(
                        URI.create("neo4j+s://graph.example.org:7687"), "reader", Optional.of(password), "alps"));
    }

    @Test
    void variablesOfTheLauncherAndOfTestsAreNoSettings() {
        Settings settings =
                read(Map.of(), Map.of("ALPSYNERGY_JAVA_OPTS", "-Xmx1g", "ALPSYNERGY_TEST_NEO4J_URI", "bolt://x"));

        assertThat(settings.server()).isEmpty();
    }

    private Settings read(Map<SettingKey, String> flags, Map<String, String> environment) {
        return new SettingsReader(environment, home).read(flags, Optional.empty());
    }

    private List<SettingProblem> problems(Map<SettingKey, String> flags, Map<String, String> environment) {
        InvalidSettingsException thrown =
                catchThrowableOfType(InvalidSettingsException.class, () -> read(flags, environment));
        assertThat(thrown).as("the settings must be refused").isNotNull();
        return thrown.problems();
    }
}
