package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Analyses as commands: the same answers as the API's; and timetables merged from the command line. */
class AnalysisCommandsIT {

    private static TestNeo4j neo4j;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void theDefaultDataset() throws IOException {
        System.setProperty("alpsynergy.home", DatasetFolder.find().getParent().toString());
        neo4j = TestNeo4j.get();
        neo4j.clear();
        Path password = Files.writeString(Files.createTempFile("password", ""), neo4j.password() + "\n");
        CommandLine quiet = Main.commandLine().setOut(new PrintWriter(new StringWriter()));
        assertThat(Main.run(
                        quiet, onServer(password, "import", DatasetFolder.find().toString())))
                .isZero();
    }

    private static String[] onServer(Path password, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--neo4j-uri", neo4j.uri(),
                "--neo4j-user", neo4j.user(),
                "--neo4j-database", neo4j.database(),
                "--neo4j-password-file", password.toString()));
        return all.toArray(String[]::new);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)), arguments);
    }

    private String answer(String line) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), neo4j.password() + "\n");
        assertThat(run(onServer(password, line.split(" ")))).as(err.toString()).isZero();
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calls --regions PIE,LOM,BWU --from 2024-01-01 --to 2024-12-31 | /joint-calls?regions=PIE,LOM,BWU&from=2024-01-01&to=2024-12-31",
                "calls --days 7 --rolling | /joint-calls/groups?days=7&rolling=true",
                "calls --regions PIE,VEN --shift ven-111a-2024:12 | /joint-calls?regions=PIE,VEN&shift=ven-111a-2024:12",
                "synergies --period 2014-20 | /synergies?period=2014-20",
                "synergies --regions PIE,LOM | /synergies/PIE/LOM",
                "gaps --chain vc-woodcon | /chains/vc-woodcon/coverage",
                "routes --chain vc-woodcon --min-regions 3 --limit 5 | /chains/vc-woodcon/routes?minRegions=3&limit=5",
                "gaps --chain vc-woodcon --stage h3 --regions PIE,SLO | /chains/vc-woodcon/stages/h3/candidates?regions=PIE,SLO"
            })
    void aCommandPrintsWhatTheApiAnswers(String command, String path) throws IOException {
        assertThat(answer(command + " --json")).isEqualTo(answer("ask " + path));
        assertThat(answer(command).strip())
                .isEqualTo(answer("ask --csv " + path).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "synergies", "gaps", "routes"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: alpsynergy " + command, "--json");
    }

    @Test
    void aTimetableIsMergedOnlyWhenNothingWouldBeGuessedOrOnRequest() throws IOException {
        Path dataset = Files.createDirectory(folder.resolve("package"));
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, dataset.resolve(file.getFileName()));
            }
        }
        Path mapping = Files.writeString(
                folder.resolve("mapping.json"),
                "{\"programme\":\"invest-bw\",\"source\":\"baden-wuerttemberg-de-bioregio-stern-de\",\"idPrefix\":\"bwu-cal\",\"dayFirst\":true,"
                        + "\"columns\":{\"name\":\"Titel\",\"window\":\"Frist\"},\"regions\":{\"*\":[\"BWU\"]}}");
        Path timetable = Files.writeString(
                folder.resolve("kalender.csv"), "Titel,Frist\nInnovation V,1.3.2027 bis 31.5.2027\nSpäter,laufend\n");
        String[] command = {
            "import",
            "--format",
            "timetable",
            "--mapping",
            mapping.toString(),
            "--into",
            dataset.toString(),
            timetable.toString()
        };

        assertThat(run(command)).isEqualTo(2);
        assertThat(out.toString())
                .contains(
                        "row 3, Frist",
                        "rolling-words",
                        "\"laufend\": [{\"kind\":\"rolling\"}]",
                        "nothing was changed");
        List<String> lenient = new ArrayList<>(List.of(command));
        lenient.add("--lenient");
        assertThat(run(lenient.toArray(String[]::new))).isZero();
        assertThat(out.toString()).contains("calls 1, rows left out 1");
        assertThat(Files.readString(dataset.resolve("calls.csv")))
                .contains("bwu-cal-innovation-v,invest-bw,Innovation V,fixed");
        assertThat(run("import", "--format", "timetable", timetable.toString())).isEqualTo(3);
    }
}
