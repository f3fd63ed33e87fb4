package eu.alpsynergy.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.PackageSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A data package while it is written: its tables as the product's schema has them, its descriptor last. */
final class PackageFolder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    /** What the default dataset says of its tables (rights, sources, how it came about) is not said of these. */
    private static final List<String> OF_THE_DEFAULT_DATASET = List.of("description", "licenses", "sources");

    private final Path folder;
    private final PackageSchema schema = Contract.load().schema();
    private final Map<String, TableRows> tables = new TreeMap<>();

    PackageFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Begins a table; the caller closes it. */
    TableRows open(String table) throws IOException {
        TableRows rows = new TableRows(
                folder,
                schema.findTable(table)
                        .orElseThrow(() -> new IllegalStateException("the data package has no such table: " + table)));
        tables.put(table, rows);
        return rows;
    }

    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach((name, table) -> rows.put(name, table.rows()));
        return rows;
    }

    void writeDescriptor(GeneratorArguments wanted) throws IOException {
        ObjectNode descriptor = JSON.createObjectNode()
                .put("profile", "tabular-data-package")
                .put("name", "alpsynergy-generated")
                .put(
                        "title",
                        "Invented data: " + wanted.regions() + " regions, " + wanted.firms() + " firms, "
                                + wanted.ties() + " ties")
                .put("version", "generated")
                .put("created", "2026-01-01T00:00:00Z");
        descriptor
                .putArray("licenses")
                .addObject()
                .put("name", "CC0-1.0")
                .put("title", "CC0 1.0")
                .put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
        limitation(descriptor.putArray("x-limitations").addObject());
        ArrayNode resources = descriptor.putArray("resources");
        schema.descriptor().path("resources").forEach(resource -> {
            if (tables.containsKey(resource.path("name").asText())) {
                ObjectNode kept = resource.deepCopy();
                kept.remove(OF_THE_DEFAULT_DATASET);
                resources.add(kept);
            }
        });
        Files.writeString(
                folder.resolve("datapackage.json"),
                JSON.writeValueAsString(descriptor).replace("\r\n", "\n") + "\n",
                StandardCharsets.UTF_8);
    }

    private void limitation(ObjectNode limitation) {
        limitation.put("id", "invented");
        tables.keySet().forEach(limitation.putArray("tables")::add);
        limitation
                .putObject("text")
                .put(
                        "en",
                        "Everything here is invented, for measuring and testing. Nothing describes a real place or firm.")
                .put(
                        "de",
                        "Alles hier ist erfunden, zum Messen und Testen. Nichts beschreibt einen wirklichen Ort oder Betrieb.")
                .put(
                        "fr",
                        "Tout est inventé ici, pour mesurer et tester. Rien ne décrit un lieu ou une entreprise réels.")
                .put("it", "Qui tutto è inventato, per misurare e provare. Nulla descrive luoghi o imprese reali.")
                .put(
                        "sl",
                        "Vse tukaj je izmišljeno, za meritve in preizkuse. Nič ne opisuje resničnega kraja ali podjetja.");
    }
}
