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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterProblem> errors) {

    public ProblemDto {
        errors = List.copyOf(errors);
    }

    /** A parameter, its value, the rule it breaks, and what is allowed. */
    public record ParameterProblem(
            String parameter,
            @Nullable String value,
            String rule,
            @Nullable String allowed) {}
}
