package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports of exports, templates and duplicates as a user types them; no database is needed. */
class ImportFormatsTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)), arguments);
    }

    private static Path guide() {
        return DatasetFolder.find().resolveSibling("docs").resolve("user-guide");
    }

    private String merged() {
        return folder.resolve("merged").toString();
    }

    private int cordis(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "import",
                "--format",
                "cordis",
                "--into",
                DatasetFolder.find().toString(),
                "--out",
                merged(),
                guide().resolve("examples/cordis").toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    @Test
    void theExampleOfTheUserGuideGivesTheReportThatItShows() throws IOException {
        assertThat(cordis()).as(() -> out + "" + err).isZero();
        String page = Files.readString(guide().resolve("imports.md"));

        assertThat(page).contains(out.toString().replace(merged(), "my-package").strip());
        assertThat(CsvRows.read(folder.resolve("merged/actors.csv")))
                .anyMatch(r ->
                        r.get("id").equals("f-pic-199999906") && r.get("region").equals("FRC"));
    }

    @Test
    void theReportComesAsJson() throws IOException {
        assertThat(cordis("--json", "--as-of", "2025-03")).isZero();
        JsonNode report = new ObjectMapper().readTree(out.toString());

        assertThat(report.path("applied").asBoolean()).isTrue();
        assertThat(report.path("read").path("organization.csv").asInt()).isEqualTo(9);
        assertThat(report.path("outside").path("GR").asInt()).isEqualTo(1);
        assertThat(report.path("tables").path("actors").path("new").asInt()).isEqualTo(4);
        assertThat(report.path("report").path("valid").asBoolean()).isTrue();
        assertThat(CsvRows.read(folder.resolve("merged/actors.csv")))
                .filteredOn(r -> r.get("id").startsWith("f-pic-"))
                .allMatch(r -> r.get("as_of").equals("2025-03"));
    }

    @Test
    void aFolderThatIsThereIsNotOverwritten() throws IOException {
        Files.createDirectories(Path.of(merged()));

        assertThat(cordis()).isEqualTo(2);
        assertThat(out.toString()).contains("is there already").contains("nothing was changed");
    }

    @ParameterizedTest
    @CsvSource({
        "cordis, organization.csv",
        "keep, keep.eu",
        "eurostat, Eurostat as TSV or CSV",
        "eccp, list of cluster organisations",
        "xlsx, alpsynergy template"
    })
    void aFileThatIsNotThereIsNamedWithTheFilesOfTheFormat(String format, String takes) {
        String missing = folder.resolve("nope.tsv").toString();
        assertThat(run(
                        "import",
                        "--format",
                        format,
                        "--into",
                        DatasetFolder.find().toString(),
                        missing))
                .isEqualTo(2);
        assertThat(out.toString())
                .contains("nope.tsv' does not exist", takes, "nothing was changed")
                .doesNotContain("datapackage.json", "--lenient");
    }

    @Test
    void aFaultInTheMappingFileOfATimetableHasToBePutRightThere() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\"programm\": \"x\"}");
        Path timetable = Files.writeString(folder.resolve("calls.csv"), "Titel,Frist\n");
        assertThat(run(
                        "import",
                        "--format",
                        "timetable",
                        "--mapping",
                        mapping.toString(),
                        "--into",
                        DatasetFolder.find().toString(),
                        timetable.toString()))
                .isEqualTo(2);
        assertThat(out.toString())
                .contains("programm", "nothing was changed", "correct the mapping file")
                .doesNotContain("--lenient");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(run("import", "--format", "cordis", "x")).isEqualTo(3);
        assertThat(err.toString()).contains("--into");
        assertThat(cordis("--as-of", "yesterday")).isEqualTo(3);
        assertThat(run("template", "--out", folder.resolve("x.csv").toString())).isEqualTo(3);
        assertThat(run("template", "--out", folder.resolve("x.xlsx").toString(), "--lang", "xx"))
                .isEqualTo(3);
        assertThat(run("duplicates", folder.resolve("no").toString())).isEqualTo(3);
    }

    @Test
    void aTemplateWithTheDatasetsRowsIsValidAndCanBeMergedBack() {
        String file = folder.resolve("dataset.xlsx").toString();
        assertThat(run("template", "--out", file, "--from", DatasetFolder.find().toString(), "--lang", "sl"))
                .as(() -> out + "" + err)
                .isZero();
        assertThat(run("validate", file)).as(out::toString).isZero();
        assertThat(out.toString()).contains(" 0 errors");
        assertThat(run(
                        "import",
                        "--format",
                        "xlsx",
                        "--into",
                        DatasetFolder.find().toString(),
                        "--out",
                        merged(),
                        file))
                .as(out::toString)
                .isZero();
        assertThat(out.toString()).contains("actors: 0 new, 0 changed, 532 as before");
    }

    @Test
    void likelyDuplicatesAreListedToBeDecided() throws IOException {
        assertThat(run("duplicates", DatasetFolder.find().toString(), "--out", folder.toString()))
                .isZero();

        assertThat(out.toString()).contains("likely duplicates").contains("decide them in aliases.csv");
        assertThat(Files.readAllLines(folder.resolve("duplicates.csv")).get(0))
                .startsWith("table,spelling,id,decision,score,reason");
        assertThat(CsvRows.read(folder.resolve("duplicates.csv")))
                .isNotEmpty()
                .allMatch(r -> Double.parseDouble(r.get("score")) >= 0.8);
    }
}
