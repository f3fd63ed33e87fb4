package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.source.Dialect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Reads how a CSV file is written: {@code encoding} and {@code dialect} of a resource. */
final class DialectReader {

    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "utf-16", StandardCharsets.UTF_16,
            "utf-16le", StandardCharsets.UTF_16LE,
            "utf-16be", StandardCharsets.UTF_16BE,
            "us-ascii", StandardCharsets.US_ASCII,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"),
            "windows-1250", Charset.forName("windows-1250"));

    private DialectReader() {}

    static Dialect read(JsonPlace resource) {
        String name = resource.text("encoding", "utf-8").toLowerCase(Locale.ROOT);
        Charset encoding = ENCODINGS.get(name);
        if (encoding == null) {
            resource.child("encoding")
                    .wrong(
                            "is no encoding read here",
                            "use one of "
                                    + String.join(
                                            ", ",
                                            ENCODINGS.keySet().stream().sorted().toList()));
            encoding = StandardCharsets.UTF_8;
        }
        JsonPlace dialect = resource.child("dialect");
        return new Dialect(encoding, sign(dialect, "delimiter", ','), sign(dialect, "quoteChar", '"'));
    }

    private static char sign(JsonPlace dialect, String key, char fallback) {
        String text = dialect.text(key, String.valueOf(fallback));
        String plain = text.equals("\\t") ? "\t" : text;
        boolean usable = plain.length() == 1
                && (plain.charAt(0) == '\t' || plain.charAt(0) >= ' ')
                && !Character.isLetterOrDigit(plain.charAt(0))
                && !Character.isSurrogate(plain.charAt(0));
        char other = key.equals("delimiter") ? '"' : ',';
        if (!usable || plain.charAt(0) == other) {
            dialect.child(key).wrong("must be one sign such as , ; or a tab", null);
            return fallback;
        }
        return plain.charAt(0);
    }
}
