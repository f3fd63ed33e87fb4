package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong (RFC 9457); all that is wrong with a request at once. */
public record ProblemDto(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterProblem> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Refusal refusal) {

    public ProblemDto {
        errors = List.copyOf(errors);
    }

    public ProblemDto(String type, String title, int status, String detail, List<ParameterProblem> errors) {
        this(type, title, status, detail, errors, null);
    }

    /** Which rule of the Cypher console was broken: its limit and the setting that moves it where there are any, and where. */
    public record Refusal(
            String rule,
            @Nullable String limit,
            @Nullable String setting,
            @Nullable Place place) {}

    /** A place in a statement, both from 1, and what stands there. */
    public record Place(int line, int column, String near) {}

    /** A parameter, its value, the rule it breaks, and what is allowed. */
    public record ParameterProblem(
            String parameter,
            @Nullable String value,
            String rule,
            @Nullable String allowed) {}
}
