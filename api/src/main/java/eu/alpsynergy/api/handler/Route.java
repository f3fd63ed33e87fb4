package eu.alpsynergy.api.handler;

import java.util.List;
import java.util.Map;

/**
 * A question the API answers.
 *
 * @param path below {@code /api/v1}, with {@code {names}} for what varies
 * @param summary one sentence, for openapi.yaml
 * @param answerType the record it is answered with
 * @param itemType for pages the record of an item, else the answer's own
 * @param parameters the query parameters it knows
 * @param answer how it is answered
 * @param rows what its CSV holds
 */
public record Route(
        String path,
        String summary,
        Class<?> answerType,
        Class<?> itemType,
        List<Parameter> parameters,
        Answer answer,
        Rows rows) {

    public Route {
        parameters = List.copyOf(parameters);
    }

    /** Answers from one dataset version. */
    @FunctionalInterface
    public interface Answer {
        Object answer(View view, Map<String, String> path, Query query);
    }

    /** The rows of an answer as records, for CSV. */
    @FunctionalInterface
    public interface Rows {
        List<?> of(Object answer);
    }
}
