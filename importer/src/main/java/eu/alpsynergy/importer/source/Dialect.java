package eu.alpsynergy.importer.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a CSV file is written down: its encoding, what stands between cells, and what around them. */
public record Dialect(Charset encoding, char delimiter, char quote) {

    public static Dialect canonical() {
        return new Dialect(StandardCharsets.UTF_8, ',', '"');
    }
}
