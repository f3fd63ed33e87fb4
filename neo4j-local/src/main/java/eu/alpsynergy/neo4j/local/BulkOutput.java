package eu.alpsynergy.neo4j.local;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the import tool prints with {@code --verbose}: a line at the begin of each part, and one every few seconds. */
final class BulkOutput implements Consumer<String> {

    private static final Pattern PART = Pattern.compile("([A-Z][A-Za-z <>-]*?)(?: [0-9/-]+)?, started \\d{4}-.*");
    private static final Pattern REACHED = Pattern.compile("\\[.*] *(\\d+(?:\\.\\d+)?)([KMGT]?) ∆.*");
    private static final Map<String, Double> UNITS = Map.of("", 1.0, "K", 1e3, "M", 1e6, "G", 1e9, "T", 1e12);
    /** The tool does not end this line before the first part's. */
    private static final Pattern WARNING = Pattern.compile("^WARNING: .*?[0-9][A-Z]i?B(?=[A-Z])");

    private final BulkProgress progress;

    BulkOutput(BulkProgress progress) {
        this.progress = progress;
    }

    @Override
    public void accept(String line) {
        Matcher part = PART.matcher(WARNING.matcher(line).replaceFirst(""));
        Matcher reached = REACHED.matcher(line);
        if (part.matches()) {
            progress.part(part.group(1));
        } else if (reached.matches()) {
            progress.reached(
                    Math.round(Double.parseDouble(reached.group(1)) * UNITS.getOrDefault(reached.group(2), 1.0)));
        }
    }
}
