package eu.alpsynergy.importer.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    private static ValidationReport report(int problems) {
        ProblemLog log = new ProblemLog();
        for (int i = 0; i < problems; i++) {
            log.addCell(
                    "a.csv", i + 2L, "id", "v" + i, Rule.TYPE, "'v" + i + "' is not an integer", "write digits only");
        }
        return log.report("example", Map.of("a", (long) problems));
    }

    @Test
    void aCleanReportHasNoErrors() {
        assertThat(report(0).hasErrors()).isFalse();
        assertThat(report(0).toText()).isEqualTo("example: 0 rows in 1 tables, 0 errors, 0 warnings\n");
    }

    @Test
    void warningsAreNoErrors() {
        ProblemLog log = new ProblemLog();
        log.add(Problem.ofFile("x.csv", Rule.UNUSED_FILE, "not named", null));
        ValidationReport report = log.report("example", Map.of());
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.warningCount()).isEqualTo(1);
    }

    @Test
    void theTextShowsTheFirstExamplesAndSaysWhatItLeavesOut() {
        String text = report(1_000).toText();
        assertThat(text)
                .contains("a.csv", "error type (1000 times)", "row 2, id: 'v0' is not an integer -> write digits only");
        assertThat(text).contains("and 995 more of this kind (5 shown");
        assertThat(text.lines()).hasSizeLessThan(12);
    }

    @Test
    void theJsonCountsAllAndKeepsTheFirst() throws IOException {
        JsonNode json = new ObjectMapper().readTree(report(1_000).toJson());
        assertThat(json.path("errors").asLong()).isEqualTo(1_000);
        assertThat(json.path("valid").asBoolean(true)).isFalse();
        JsonNode group = json.path("groups").get(0);
        assertThat(group.path("capped").asBoolean()).isTrue();
        assertThat(group.path("problems")).hasSize(ProblemLog.KEPT_PER_GROUP);
        assertThat(group.path("problems").get(0).path("row").asLong()).isEqualTo(2);
    }

    @Test
    void aLongOrGarblingValueIsShortened() {
        Problem problem =
                new Problem("a", OptionalLong.empty(), null, "\u001b[2J" + "x".repeat(1 << 20), Rule.TYPE, "m", null);
        assertThat(problem.value()).startsWith("\\u001b[2J").hasSizeLessThan(100);
    }
}
