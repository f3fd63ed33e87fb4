package eu.alpsynergy.importer.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.ForeignKey;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows of each table are in the graph, as the schema says it under {@code x-graph}. */
final class GraphShape {

    private static final String REVERSED = " (reversed)";
    private static final String BY_KIND = " by kind";

    private final PackageSchema schema = Contract.load().schema();
    private final Map<String, JsonNode> graphs = new HashMap<>();

    GraphShape() {
        schema.descriptor()
                .path("resources")
                .forEach(r -> graphs.put(r.path("name").asText(), r.path("x-graph")));
    }

    /** A row is a node or a relationship. */
    sealed interface Shape {}

    /**
     * A node.
     *
     * @param labelsByKind further label by the value of the column {@code kind}
     */
    record NodeShape(String label, Map<String, String> labelsByKind, List<Pointer> pointers) implements Shape {

        NodeShape {
            labelsByKind = Map.copyOf(labelsByKind);
            pointers = List.copyOf(pointers);
        }
    }

    /** A column of a node's table that is a relationship to another node; a reversed one comes from there. */
    record Pointer(String column, String type, boolean reversed, String otherLabel) {}

    /** A relationship; where the type goes by kind it is the column {@code kind} in capitals. */
    record LinkShape(
            String type, boolean typeByKind, String fromColumn, String fromLabel, String toColumn, String toLabel)
            implements Shape {}

    Shape of(String table) {
        JsonNode graph = graph(table);
        return graph.has("node") ? node(table, graph) : link(table, graph);
    }

    private NodeShape node(String table, JsonNode graph) {
        Map<String, String> labels = new HashMap<>();
        graph.path("labelsByKind")
                .properties()
                .forEach(e -> labels.put(e.getKey(), e.getValue().asText()));
        List<Pointer> pointers = new ArrayList<>();
        graph.path("relationships").properties().forEach(e -> {
            String type = e.getValue().asText();
            boolean reversed = type.endsWith(REVERSED);
            pointers.add(new Pointer(
                    e.getKey(),
                    reversed ? type.substring(0, type.length() - REVERSED.length()) : type,
                    reversed,
                    labelOf(keyOf(table, e.getKey()).table())));
        });
        return new NodeShape(graph.path("node").asText(), labels, pointers);
    }

    private LinkShape link(String table, JsonNode graph) {
        String type = graph.path("relationship").asText();
        String from = graph.path("from").asText();
        String to = graph.path("to").asText();
        List<ForeignKey> ends = new ArrayList<>(known(table).foreignKeys());
        ForeignKey fromKey = take(ends, from, table);
        ForeignKey toKey = take(ends, to, table);
        return new LinkShape(
                type,
                type.endsWith(BY_KIND),
                fromKey.columns().get(0),
                from,
                toKey.columns().get(0),
                to);
    }

    /** Of two ends with one label the first column is where the relationship begins. */
    private ForeignKey take(List<ForeignKey> keys, String label, String table) {
        ForeignKey key = keys.stream()
                .filter(k -> labelOf(k.table()).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no column of " + table + " leads to " + label));
        keys.remove(key);
        return key;
    }

    private ForeignKey keyOf(String table, String column) {
        return known(table).foreignKeys().stream()
                .filter(k -> k.columns().equals(List.of(column)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table + "." + column + " refers to nothing"));
    }

    private String labelOf(String table) {
        return graph(table).path("node").asText();
    }

    private JsonNode graph(String table) {
        JsonNode graph = graphs.get(table);
        if (graph == null) {
            throw new IllegalStateException("the schema does not say what the rows of " + table + " are in the graph");
        }
        return graph;
    }

    private TableSchema known(String table) {
        return schema.findTable(table).orElseThrow();
    }
}
