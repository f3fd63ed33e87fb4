package eu.alpsynergy.exports.graph;

import com.fasterxml.jackson.databind.JsonNode;
import eu.alpsynergy.exports.graph.GraphTable.End;
import eu.alpsynergy.exports.graph.GraphTable.Links;
import eu.alpsynergy.exports.graph.GraphTable.Nodes;
import eu.alpsynergy.exports.graph.GraphTable.Reference;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.ForeignKey;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How tables become nodes and relationships: what the contract of data packages says in {@code x-graph}. */
final class GraphShape {

    private static final String BY_KIND = " by kind";
    private static final String REVERSED = " (reversed)";

    private final Map<String, GraphTable> tables = new LinkedHashMap<>();

    private GraphShape() {}

    static GraphShape ofContract() {
        PackageSchema contract = Contract.load().schema();
        Map<String, JsonNode> said = new LinkedHashMap<>();
        contract.descriptor()
                .path("resources")
                .forEach(r -> said.put(r.path("name").asText(), r.path("x-graph")));
        GraphShape shape = new GraphShape();
        for (TableSchema table : contract.tables()) {
            JsonNode graph =
                    said.getOrDefault(table.name(), contract.descriptor().path("none"));
            shape.tables.put(table.name(), graph.has("node") ? nodes(table, graph, said) : links(table, graph, said));
        }
        return shape;
    }

    GraphTable of(TableSchema table) {
        GraphTable known = tables.get(table.name());
        if (known == null) {
            throw new IllegalArgumentException("the contract of data packages knows no table '" + table.name() + "'");
        }
        return known;
    }

    private static Nodes nodes(TableSchema table, JsonNode graph, Map<String, JsonNode> said) {
        List<Reference> references = new ArrayList<>();
        graph.path("relationships").properties().forEach(r -> {
            String type = r.getValue().asText();
            boolean reversed = type.endsWith(REVERSED);
            references.add(new Reference(
                    r.getKey(),
                    reversed ? type.substring(0, type.length() - REVERSED.length()) : type,
                    reversed,
                    label(table, r.getKey(), said)));
        });
        return new Nodes(table.name(), graph.path("node").asText(), references);
    }

    private static Links links(TableSchema table, JsonNode graph, Map<String, JsonNode> said) {
        List<End> ends = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (!key.table().equals("sources")) {
                ends.add(
                        new End(key.columns().get(0), label(table, key.columns().get(0), said)));
            }
        }
        String from = graph.path("from").asText();
        if (ends.size() != 2) {
            throw new IllegalStateException("the table " + table.name() + " of links must refer to two others");
        }
        boolean inOrder = ends.get(0).label().equals(from);
        String type = graph.path("relationship").asText();
        return new Links(table.name(), type, typesByKind(type), ends.get(inOrder ? 0 : 1), ends.get(inOrder ? 1 : 0));
    }

    /** {@code FEEDS or RETURNS_TO by kind}: the kind is the type in small letters. */
    private static Map<String, String> typesByKind(String type) {
        Map<String, String> types = new TreeMap<>();
        if (type.endsWith(BY_KIND)) {
            for (String each :
                    type.substring(0, type.length() - BY_KIND.length()).split(" or ", -1)) {
                types.put(each.toLowerCase(Locale.ROOT), each);
            }
        }
        return types;
    }

    private static String label(TableSchema table, String column, Map<String, JsonNode> said) {
        return table.foreignKeys().stream()
                .filter(k -> k.columns().equals(List.of(column)))
                .map(k -> said.getOrDefault(k.table(), said.values().iterator().next())
                        .path("node")
                        .asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the column " + column + " of the table " + table.name() + " refers to no table"));
    }
}
