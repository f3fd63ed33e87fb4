package eu.alpsynergy.api.handler;

import java.util.List;

/**
 * A question the API answers with a file that is neither JSON nor CSV.
 *
 * @param path below {@code /api/v1}, ending in the file's name
 */
public record FileRoute(String path, String summary, String contentType, List<Parameter> parameters, Content answer) {

    public FileRoute {
        parameters = List.copyOf(parameters);
    }

    /** The bytes of the file, from one dataset version. */
    @FunctionalInterface
    public interface Content {
        byte[] of(View view, Query query);
    }
}
