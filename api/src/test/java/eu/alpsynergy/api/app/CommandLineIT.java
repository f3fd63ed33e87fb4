package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.TestNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command as a user types it: what it prints and what its exit code says, against a real Neo4j. */
class CommandLineIT {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private TestNeo4j neo4j;

    @BeforeAll
    static void atHome() {
        System.setProperty("alpsynergy.home", DatasetFolder.find().getParent().toString());
    }

    @BeforeEach
    void anEmptyDatabase() {
        neo4j = TestNeo4j.get();
        neo4j.clear();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return Main.run(commandLine, arguments);
    }

    /** The arguments with those that lead to the test's database. */
    private String[] onServer(String... arguments) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), neo4j.password() + "\n");
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--neo4j-uri", neo4j.uri(),
                "--neo4j-user", neo4j.user(),
                "--neo4j-database", neo4j.database(),
                "--neo4j-password-file", password.toString()));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "validate", "import", "export", "status", "version", "ask", "compute"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: alpsynergy " + command);
        assertThat(run("help", command)).isZero();
    }

    @Test
    void theProgramNamesItsCommandsAndExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "serve", "validate", "import", "export", "status", "version", "Exit codes", "ALPSYNERGY_PORT");
        assertThat(run()).isZero();
        assertThat(run("version")).isZero();
        assertThat(out.toString()).startsWith("AlpSynergy ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serv", "serve --prot 1", "serve --port x", "import", "validate"})
    void whatCannotBeMeantIsRefusedBeforeAnythingStarts(String line) {
        assertThat(run(line.split(" "))).isEqualTo(3);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void allWrongSettingsAreNamedAtOnce() {
        assertThat(run("serve", "--port", "70700", "--neo4j-uri", "http://x", "--dataset", "/nowhere"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("port", "70700", "neo4j-uri", "bolt://", "/nowhere");
    }

    @Test
    void aValidPackagePassesAndAFaultyOneIsNamedByFileRowAndColumn() throws Exception {
        assertThat(run("validate", DatasetFolder.find().toString())).isZero();

        Path faulty = copyOfDataset();
        Path regions = faulty.resolve("regions.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(regions));
        lines.set(1, lines.get(1).replaceFirst(",", ",\u0007"));
        Files.write(regions, lines);
        assertThat(run("validate", "--json", faulty.toString())).isEqualTo(2);
        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.toString()).contains("regions", "\"row\":2");
    }

    @Test
    void importSaysWhatItDidAndTheSecondTimeThatNothingChanged() throws Exception {
        assertThat(run(onServer("import", DatasetFolder.find().toString()))).isZero();
        assertThat(out.toString()).startsWith("imported version 2026.2-").contains("rows in 52 tables");
        assertThat(run(onServer("import", DatasetFolder.find().toString()))).isZero();
        assertThat(out.toString()).startsWith("unchanged");

        assertThat(run(onServer("status", "--json"))).isZero();
        JsonNode status = new ObjectMapper().readTree(out.toString());
        assertThat(status.get("tables").asInt()).isEqualTo(52);

        assertThat(run(onServer("ask", "/synergies/groups?size=4&limit=2"))).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).get("groups")).hasSize(2);
        assertThat(run(onServer("ask", "--csv", "/synergies"))).isZero();
        assertThat(out.toString().lines()).hasSizeGreaterThanOrEqualTo(56);
        assertThat(run(onServer("ask", "/synergies?thme=wood"))).isEqualTo(3);
        assertThat(err.toString()).contains("did you mean 'theme'?");
        assertThat(run(onServer("ask", "/nothing"))).isEqualTo(3);

        Path exported = folder.resolve("exported");
        assertThat(run(onServer("export", exported.toString()))).isZero();
        assertThat(out.toString()).contains("sha256 ");
        assertThat(Files.readString(exported.resolve("regions.csv")))
                .isEqualTo(Files.readString(DatasetFolder.find().resolve("regions.csv")));
        assertThat(run("validate", exported.toString())).isZero();

        Path zip = folder.resolve("alps.zip");
        assertThat(run(onServer("export", "--format", "csv", "--excel", "--out", zip.toString())))
                .isZero();
        assertThat(out.toString()).contains("as csv to " + zip).contains("bytes");
        assertThat(zip).isNotEmptyFile();
        Path catalogue = folder.resolve("catalogue.ttl");
        assertThat(run(onServer(
                        "export",
                        "--format",
                        "dcat-ttl",
                        "--base-url",
                        "https://alps.example/api/v1/exports/",
                        "--out",
                        catalogue.toString())))
                .isZero();
        assertThat(Files.readString(catalogue)).startsWith("@base <https://alps.example/api/v1/exports/> .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export --format xslx --out x.xlsx",
                "export --format xlsx",
                "export DIR --format xlsx --out x.xlsx",
                "export --format gexf --excel --out x.gexf",
                "export --format dcat-ttl --base-url exports --out x.ttl"
            })
    void anExportThatCannotBeMeantIsRefusedAndTheMessageSaysWhatIs(String line) {
        assertThat(run(line.split(" "))).isEqualTo(3);
        assertThat(err.toString()).containsAnyOf("did you mean 'xlsx'", "--out", "--format csv", "ends with a slash");
    }

    @Test
    void aPackageWithErrorsIsNotAppliedAtAll() throws Exception {
        Path faulty = copyOfDataset();
        Path ties = faulty.resolve("ties.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(ties));
        lines.add(lines.get(1));
        Files.write(ties, lines);

        assertThat(run(onServer("import", faulty.toString()))).isEqualTo(2);
        assertThat(err.toString()).contains("ties");
        assertThat(run(onServer("status"))).isZero();
        assertThat(out.toString()).contains("none");
    }

    @Test
    void aServerThatIsNotThereIsSaidSo() {
        assertThat(run("status", "--neo4j-uri", "bolt://127.0.0.1:1")).isEqualTo(4);
        assertThat(out.toString()).contains("not reachable");
        assertThat(run("import", DatasetFolder.find().toString(), "--neo4j-uri", "bolt://127.0.0.1:1"))
                .isEqualTo(4);
        assertThat(err.toString()).contains("bolt://127.0.0.1:1", "is it running");
    }

    @Test
    void statusStartsNothing() throws IOException {
        Path dataDir = folder.resolve("data");
        assertThat(run("status", "--data-dir", dataDir.toString())).isEqualTo(4);
        assertThat(out.toString()).contains("not running");
        assertThat(dataDir).doesNotExist();
    }

    private Path copyOfDataset() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
