package eu.alpsynergy.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import eu.alpsynergy.api.console.ConsoleLimits;
import eu.alpsynergy.api.dto.ProblemDto.ParameterProblem;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to the console.
 *
 * @param query a statement of one's own
 * @param question or the id of a saved one
 * @param maxRows how many rows at most; 1,000 when absent
 * @param explain the plan instead of the rows
 */
public record ConsoleRequest(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String query,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String question,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, @Nullable Object> params,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer maxRows,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean explain) {

    private static final ObjectReader READER = Json.MAPPER
            .readerFor(ConsoleRequest.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.USE_LONG_FOR_INTS)
            .with(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private static final List<String> FIELDS = List.of("query", "question", "params", "maxRows", "explain");

    private static final String SHAPE =
            "{\"query\": text or \"question\": id, \"params\": {}, \"maxRows\": number, \"explain\": true or false}";

    static ConsoleRequest parse(byte[] body, ConsoleLimits limits) {
        ConsoleRequest request;
        try {
            request = READER.readValue(body);
        } catch (UnrecognizedPropertyException e) {
            throw wrong(e.getPropertyName(), null, "is no field of this body" + nearest(e.getPropertyName()), SHAPE);
        } catch (JsonMappingException e) {
            // its own words name classes of ours
            throw wrong(field(e), null, "has a value of another kind than is allowed", SHAPE);
        } catch (JsonProcessingException e) {
            throw wrong("body", null, "is no JSON: " + e.getOriginalMessage(), SHAPE);
        } catch (java.io.IOException e) {
            throw wrong("body", null, "cannot be read", SHAPE);
        }
        if (request == null) {
            throw wrong("body", null, "is empty", SHAPE);
        }
        request.check(limits);
        return request;
    }

    private static String nearest(String field) {
        return Nearest.to(field, FIELDS).map(n -> "; did you mean '" + n + "'?").orElse("");
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .findFirst()
                .map(JsonMappingException.Reference::getFieldName)
                .orElse("body");
    }

    private void check(ConsoleLimits limits) {
        List<ParameterProblem> problems = new ArrayList<>();
        if ((query == null) == (question == null)) {
            problems.add(new ParameterProblem("query", null, "is needed, or else 'question', and not both", SHAPE));
        }
        if (maxRows != null && (maxRows < 1 || maxRows > limits.rows())) {
            problems.add(new ParameterProblem(
                    "maxRows",
                    maxRows.toString(),
                    "is out of bounds",
                    "1 to " + limits.rows() + " (setting 'console-rows')"));
        }
        if (Json.bytes(values()).length > ConsoleLimits.LARGEST_PARAMETERS) {
            problems.add(new ParameterProblem(
                    "params", null, "are too large", ConsoleLimits.LARGEST_PARAMETERS + " bytes as JSON"));
        }
        if (hasHugeNumber(values())) {
            problems.add(
                    new ParameterProblem("params", null, "hold a number out of range", "whole numbers of 64 bits"));
        }
        if (!problems.isEmpty()) {
            throw RequestProblem.invalidParameters(problems);
        }
    }

    private static boolean hasHugeNumber(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(ConsoleRequest::hasHugeNumber);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(ConsoleRequest::hasHugeNumber);
        }
        return value instanceof java.math.BigInteger;
    }

    Map<String, @Nullable Object> values() {
        if (params == null) {
            return Map.of();
        }
        return params;
    }

    int rows(ConsoleLimits limits) {
        return maxRows == null ? Math.min(ConsoleLimits.USUAL_ROWS, limits.rows()) : maxRows;
    }

    boolean planOnly() {
        return Boolean.TRUE.equals(explain);
    }

    private static RequestProblem wrong(String name, @Nullable String value, String rule, String allowed) {
        return RequestProblem.invalidParameters(List.of(new ParameterProblem(name, value, rule, allowed)));
    }
}
