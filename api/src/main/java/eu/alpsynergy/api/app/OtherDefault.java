package eu.alpsynergy.api.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.model.DatasetInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether the data package beside the program has another version than the one of the same title that was loaded from it once: a
 * store is never changed on its own, but nobody should look at last year's dataset without knowing.
 */
final class OtherDefault {

    private OtherDefault() {}

    /** One sentence that says so and what to do; empty when there is nothing to say, or the package cannot be read. */
    static Optional<String> hint(DatasetInfo loaded, Path dataset) {
        Path descriptor = dataset.resolve("datapackage.json");
        if (!Files.isRegularFile(descriptor)) {
            return Optional.empty();
        }
        try {
            JsonNode fields = new ObjectMapper().readTree(descriptor.toFile());
            String version = fields.path("version").asText();
            boolean same = loaded.version().startsWith(version + "-");
            return same || !fields.path("title").asText().equals(loaded.title())
                    ? Optional.empty()
                    : Optional.of("The store holds " + loaded.version() + "; the package beside the program is "
                            + version + ". To take it up: ./alpsynergy import " + dataset);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
