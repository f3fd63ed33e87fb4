package eu.alpsynergy.importer.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.sheet.SheetLimits;
import eu.alpsynergy.importer.sheet.SheetRow;
import eu.alpsynergy.importer.sheet.SheetRows;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The description of the package inside a workbook: its schema on a hidden sheet, its name, title and version on the first one. */
final class WorkbookDescriptor {

    static final String README = "README";
    static final String SCHEMA = "_schema";

    /** What a cell holds at most is 32,767 characters. */
    static final int PIECE = 30_000;

    static final List<String> NAMED = List.of("name", "title", "version");

    private static final SheetLimits LIMITS = new SheetLimits(5_000, 4);

    private WorkbookDescriptor() {}

    static boolean isOurs(String sheet) {
        return sheet.equals(README) || sheet.equals(SCHEMA);
    }

    /** The descriptor with only the tables that have a sheet. */
    static ObjectNode read(Path workbook, List<String> sheets, PackageLimits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, String> named = new TreeMap<>();
        SheetRows.streamAll(workbook, LIMITS, sheet -> taker(sheet, text, named));
        ObjectNode descriptor = text.isEmpty()
                ? Contract.load().schema().descriptor().deepCopy()
                : DescriptorFile.parse(text.toString(), limits).tree().deepCopy();
        named.forEach(descriptor::put);
        Set<String> there = Set.copyOf(sheets);
        ArrayNode kept = descriptor.arrayNode();
        for (JsonNode resource : descriptor.path("resources")) {
            if (there.contains(resource.path("name").asText())) {
                kept.add(resource);
            }
        }
        descriptor.set("resources", kept);
        return descriptor;
    }

    private static Optional<Consumer<SheetRow>> taker(String sheet, StringBuilder text, Map<String, String> named) {
        if (sheet.equals(SCHEMA)) {
            return Optional.of(row -> row.cells().stream().limit(1).forEach(text::append));
        }
        if (sheet.equals(README)) {
            return Optional.of(row -> {
                if (NAMED.contains(row.cell(0)) && !row.cell(1).isEmpty()) {
                    named.put(row.cell(0), row.cell(1));
                }
            });
        }
        return Optional.empty();
    }

    static String text(ObjectNode descriptor) {
        return descriptor.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
