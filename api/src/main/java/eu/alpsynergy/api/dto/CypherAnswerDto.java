package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement with all it takes to get them again, or its plan alone.
 *
 * @param question the saved question that was run, if it was one
 * @param cut why rows are missing; null when all there are came
 * @param plan what the database means to do; null unless asked for
 * @param milliseconds from its turn to its last row
 */
public record CypherAnswerDto(
        @Nullable String datasetVersion,
        String softwareVersion,
        @Nullable String question,
        String query,
        Map<String, @Nullable Object> params,
        List<String> columns,
        List<List<@Nullable Object>> rows,
        @Nullable Cut cut,
        @Nullable PlanStep plan,
        long milliseconds) {

    /** Rows were left out: which rule, its limit, and the setting that moves it. */
    public record Cut(String rule, String limit, @Nullable String setting) {}

    /** An operator of the plan and those that feed it. */
    public record PlanStep(
            String operator, String details, @Nullable Double estimatedRows, List<PlanStep> steps) {}
}
