package eu.alpsynergy.api.handler;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A file the API offers, written as a stream: it can be larger than what is kept in memory.
 *
 * @param path below {@code /api/v1}, with its ending
 * @param summary one sentence, for openapi.yaml
 * @param contentType of the file
 * @param parameters the query parameters it knows
 * @param file checks the question and says what to write
 */
public record FileRoute(String path, String summary, String contentType, List<Parameter> parameters, Preparation file) {

    public FileRoute {
        parameters = List.copyOf(parameters);
    }

    /** Everything that can be refused is refused here, before the first byte. */
    @FunctionalInterface
    public interface Preparation {
        Content of(View view, Query query);
    }

    /** Writes the file; the same question gives the same bytes for the same dataset version. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
