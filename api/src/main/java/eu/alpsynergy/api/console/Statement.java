package eu.alpsynergy.api.console;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param question the saved question it comes from
 * @param rows how many rows are wanted
 * @param planOnly to be explained, not run
 */
public record Statement(
        Optional<String> question, String text, Map<String, @Nullable Object> params, int rows, boolean planOnly) {}
