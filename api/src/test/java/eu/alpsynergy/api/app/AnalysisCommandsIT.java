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
        assertThat(answer(command + " --csv").strip())
                .isEqualTo(answer("ask --csv " + path).strip());
        assertThat(answer(command)).doesNotContain("E7", "null").contains("dataset ", "--json");
    }

    @Test
    void pilotsAsTextGiveTheSetItsProofTheNextSetsAndWhatIsLeftOut() throws IOException {
        assertThat(answer("pilots --weight fit=0.5"))
                .contains(
                        "Rules: exactly 10 clusters",
                        "Left out, since nothing is known: ",
                        "fit 0.5",
                        "Chosen: 10 of 85 clusters",
                        "Objective ",
                        "mean score",
                        "Proven: no set under these rules is better (gap 0; ",
                        "The next best sets",
                        "comes in: ",
                        "goes out: ");
        assertThat(answer("pilots --why cl-pie-01")).contains("(cl-pie-01, ", "rank", "criterion");
        assertThat(answer("pilots --json")).isEqualTo(answer("ask /pilots"));
    }

    @Test
    void rulesThatClashAreNamedAndEndWithOne() throws IOException {
        for (String form : List.of("", " --json", " --csv")) {
            Path password = Files.writeString(folder.resolve("password"), neo4j.password() + "\n");
            assertThat(run(onServer(password, ("pilots --regions all" + form).split(" "))))
                    .isEqualTo(1);
            assertThat((form.isEmpty() ? out : err).toString())
                    .contains(
                            "No set of clusters keeps these 12 rules together",
                            "exactly 10 clusters",
                            "a cluster from Piedmont (PIE)",
                            "enough alone");
        }
    }

    @Test
    void callsAsTextGiveWindowsConflictsPotAndShifts() throws IOException {
        assertThat(answer("calls --regions PIE,LOM,BAV"))
                .contains(
                        "do not all meet for 14 days",
                        "What keeps them apart",
                        "Bavaria (BAV)",
                        "Rules side by side",
                        "Virtual common pot",
                        "Smallest shifts");
        assertThat(answer("calls --regions PIE,LOM,BWU --from 2024-01-01 --to 2024-12-31"))
                .contains("2024-01-31", "common themes: ", "calls: ");
        assertThat(answer("calls --regions PIE,LOM --csv")).doesNotContainPattern("\\dE\\d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pilots --weight fti=1 | --weight knows no 'fti'; did you mean 'Fit'?",
                "pilots --weight fit=much | The option --weight Fit has a value that is not allowed",
                "calls --days none | The option --days has a value that is not allowed",
                "routes --chain vc-woodcon --min-regions x | The option --min-regions has a value",
                "ask /nowhere | There is nothing at '/nowhere'",
                "ask /pilots?kk=3 | 'kk' is not known here"
            })
    void whatIsWrongIsSaidInTheOptionsOwnNamesBeforeADatabaseIsNeeded(String command, String said) {
        List<String> nowhere = new ArrayList<>(List.of(command.split(" ")));
        nowhere.addAll(List.of("--neo4j-uri", "bolt://127.0.0.1:1"));
        assertThat(run(nowhere.toArray(String[]::new))).isEqualTo(3);
        assertThat(err.toString()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "synergies", "gaps", "routes", "pilots"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: alpsynergy " + command, "--json", "--csv")
                .containsPattern("Exit codes:\\R +0 +done");
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
