package eu.alpsynergy.api.app.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files of results that are whole or not there: written beside their place first, then moved there. */
public final class WholeFile {

    /** Writes the content. */
    public interface Content {
        void write(Writer writer) throws IOException;
    }

    private WholeFile() {}

    /** Writes a file as UTF-8. */
    public static void write(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path half = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
                content.write(writer);
            }
            Files.move(half, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
