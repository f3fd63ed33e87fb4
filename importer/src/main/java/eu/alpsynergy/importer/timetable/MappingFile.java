package eu.alpsynergy.importer.timetable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import eu.alpsynergy.model.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a mapping file (JSON); a key that is not known is a problem, so that a misspelt one is not silently without effect. */
final class MappingFile {

    private static final long LARGEST = 1 << 20;
    private static final Set<String> KEYS = Set.of(
            "programme",
            "source",
            "idPrefix",
            "currency",
            "sheet",
            "headerRow",
            "delimiter",
            "encoding",
            "dayFirst",
            "decimal",
            "columns",
            "regions",
            "themes",
            "windows",
            "budgets");

    private final String file;
    private final JsonNode root;

    private MappingFile(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    static TimetableMapping read(Path path) {
        String file = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LARGEST) {
                throw problem(file, null, "is larger than " + LARGEST + " bytes", "keep data in the timetable");
            }
            JsonNode root = DescriptorFile.parse(Files.readString(path), PackageLimits.standard())
                    .tree();
            return new MappingFile(file, root).mapping();
        } catch (IOException e) {
            throw problem(
                    file,
                    null,
                    "cannot be read as UTF-8 text: " + e.getMessage(),
                    "give the mapping file by --mapping");
        }
    }

    private TimetableMapping mapping() {
        for (Iterator<String> names = root.fieldNames(); names.hasNext(); ) {
            known(names.next(), KEYS);
        }
        Map<String, String> columns = new TreeMap<>();
        each("columns", (name, value) -> {
            known(name, Set.copyOf(TimetableMapping.COLUMNS));
            columns.put(name, text("columns." + name, value));
        });
        if (!columns.containsKey("name")) {
            throw problem(file, "columns", "does not say which column holds the calls' names", "add \"name\"");
        }
        return new TimetableMapping(
                required("programme"),
                required("source"),
                required("idPrefix"),
                root.path("currency").asText("EUR"),
                root.has("sheet") ? required("sheet") : null,
                root.path("headerRow").asInt(1),
                one("delimiter", ','),
                root.path("encoding").asText("utf-8"),
                root.path("dayFirst").asBoolean(false),
                one("decimal", '.'),
                columns,
                map("regions", this::texts),
                map("themes", this::texts),
                map("windows", this::windows),
                map("budgets", JsonNode::asDouble));
    }

    private void known(String name, Set<String> names) {
        if (!names.contains(name)) {
            throw problem(
                    file,
                    name,
                    "is not known",
                    Nearest.to(name, names)
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse("known: " + names.stream().sorted().toList()));
        }
    }

    private String required(String name) {
        return text(name, root.path(name));
    }

    private String text(String place, JsonNode node) {
        if (!node.isTextual() || node.asText().isBlank()) {
            throw problem(file, place, "is missing or no text", "give a text");
        }
        return node.asText();
    }

    private char one(String name, char fallback) {
        String text = root.path(name).asText(String.valueOf(fallback));
        if (text.length() != 1) {
            throw problem(file, name, "is '" + text + "'", "give one character");
        }
        return text.charAt(0);
    }

    private interface Entry {
        void of(String name, JsonNode value);
    }

    private void each(String name, Entry entry) {
        root.path(name).properties().forEach(e -> entry.of(e.getKey(), e.getValue()));
    }

    private <T> Map<String, T> map(String name, Function<JsonNode, T> value) {
        Map<String, T> all = new TreeMap<>();
        each(name, (key, node) -> all.put(key, value.apply(node)));
        return all;
    }

    private List<String> texts(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.forEach(n -> all.add(n.asText()));
        return all;
    }

    private List<WindowProposal> windows(JsonNode node) {
        List<WindowProposal> all = new ArrayList<>();
        (node.isArray() ? node : JsonNodeFactory.instance.arrayNode().add(node)).forEach(n -> {
            String kind = n.path("kind").asText();
            known(kind, Set.of("fixed", "rolling", "frame", "unknown"));
            WindowProposal window = new WindowProposal(kind, day(n, "opens"), day(n, "closes"));
            all.add(window);
        });
        return all;
    }

    private @Nullable LocalDate day(JsonNode node, String name) {
        try {
            return node.has(name) ? LocalDate.parse(node.path(name).asText()) : null;
        } catch (DateTimeException e) {
            throw problem(file, "windows." + name, "'" + node.path(name).asText() + "' is no day", "write 2025-03-15");
        }
    }

    private static UnreadablePackageException problem(
            String file, @Nullable String place, String message, String hint) {
        return new UnreadablePackageException(
                new Problem(file, OptionalLong.empty(), place, null, Rule.TIMETABLE_MAPPING, message, hint));
    }
}
