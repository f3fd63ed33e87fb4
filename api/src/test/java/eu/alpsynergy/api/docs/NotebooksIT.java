package eu.alpsynergy.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the notebooks runs against the served explorer, where Python and R are there. */
class NotebooksIT {

    private static final Path NOTEBOOKS =
            DatasetFolder.find().resolveSibling("docs").resolve("notebooks");
    private static final Pattern CHUNK = Pattern.compile("(?s)```\\{r[^}]*}\\R(.*?)```");

    private static ExplorerUnderTest explorer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        explorer = ExplorerUnderTest.start();
    }

    @AfterAll
    static void stop() {
        if (explorer != null) {
            explorer.close();
        }
    }

    @Test
    void theCodeOfThePythonNotebookRuns() throws Exception {
        JsonNode notebook = new ObjectMapper()
                .readTree(NOTEBOOKS.resolve("alpsynergy.ipynb").toFile());
        StringBuilder code = new StringBuilder();
        for (JsonNode cell : notebook.path("cells")) {
            if (cell.path("cell_type").asText().equals("code")) {
                cell.path("source").forEach(line -> code.append(line.asText()));
                code.append("\n\n");
                assertThat(cell.path("outputs")).as("outputs are not kept").isEmpty();
            }
        }
        assertShowsEverything(run("python3", List.of("--version"), "notebook.py", code.toString()));
    }

    @Test
    void theCodeOfTheRNotebookRuns() throws Exception {
        Matcher chunk = CHUNK.matcher(Files.readString(NOTEBOOKS.resolve("alpsynergy.Rmd")));
        StringBuilder code = new StringBuilder();
        while (chunk.find()) {
            code.append(chunk.group(1)).append('\n');
        }
        List<String> packages = List.of("-e", "library(jsonlite); library(curl)");
        assertShowsEverything(run("Rscript", packages, "notebook.R", code.toString()));
    }

    private static void assertShowsEverything(String shown) {
        String version = explorer.snapshot().dataset().version();
        assertThat(shown)
                .contains("dataset " + version, "software test")
                .contains("PIE", "Piedmont", "potential", "overlap", "stages,", "joined to")
                .contains("/regions", "/synergies/PIE/LOM", "2021-27", "/network/ego/", "stages-a-region-lacks");
    }

    /** What the code prints; says loudly when it was not run. */
    private String run(String program, List<String> check, String file, String code) throws Exception {
        if (outcome(program, check).code() != 0) {
            String loud = "NOT RUN: " + program + " is not there (or lacks a package), so its notebook was not tried";
            System.err.println(loud);
            Assumptions.abort(loud);
        }
        Path script = Files.writeString(folder.resolve(file), code);
        Outcome outcome = outcome(program, List.of(script.toString()));
        assertThat(outcome.code()).as(outcome.text()).isZero();
        return outcome.text();
    }

    private record Outcome(int code, String text) {}

    private Outcome outcome(String program, List<String> arguments) throws InterruptedException, IOException {
        Path shown = folder.resolve("shown.txt");
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(program);
        builder.command().addAll(arguments);
        builder.environment().put("ALPSYNERGY_URL", explorer.address());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.redirectErrorStream(true).redirectOutput(shown.toFile());
        try {
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Outcome(-1, program + " did not end within two minutes");
            }
            return new Outcome(process.exitValue(), Files.readString(shown));
        } catch (IOException notThere) {
            return new Outcome(-1, String.valueOf(notThere.getMessage()));
        }
    }
}
