package eu.alpsynergy.exports.graph;

import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.graph.GraphTable.Links;
import eu.alpsynergy.exports.graph.GraphTable.Nodes;
import eu.alpsynergy.exports.graph.GraphTable.Reference;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.synergy.network.export.NetworkFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All nodes of a dataset, then all edges, as streams. A node is called {@code Label:id}, since ids are unique within a table only; an
 * edge by its table and key.
 */
final class GraphWalk {

    /** Takes nodes or edges. */
    interface Elements {
        void element(GraphElement element) throws IOException;
    }

    private static final List<String> OF_A_NODE = List.of("nodeType");
    private static final List<String> OF_AN_EDGE = List.of("edgeType");
    private static final List<String> CAPTIONS =
            List.of("name_en", "name", "title_en", "title", "acronym", "objective_name", "indicator", "name_original");

    private final DatasetRows rows;
    private final GraphShape shape = GraphShape.ofContract();
    private final List<TableSchema> nodeTables = new ArrayList<>();
    private final List<TableSchema> linkTables = new ArrayList<>();
    private final GraphColumns nodeColumns;
    private final GraphColumns edgeColumns;

    GraphWalk(DatasetRows rows) {
        this.rows = rows;
        Map<String, Set<String>> ends = new HashMap<>();
        for (TableSchema table : rows.tables()) {
            if (shape.of(table) instanceof Links links) {
                linkTables.add(table);
                ends.put(table.name(), Set.of(links.from().column(), links.to().column()));
            } else {
                nodeTables.add(table);
            }
        }
        this.nodeColumns = GraphColumns.of(OF_A_NODE, nodeTables, Map.of());
        this.edgeColumns = GraphColumns.of(OF_AN_EDGE, linkTables, ends);
    }

    GraphColumns nodeColumns() {
        return nodeColumns;
    }

    GraphColumns edgeColumns() {
        return edgeColumns;
    }

    void nodes(Elements out) throws IOException {
        for (TableSchema table : nodeTables) {
            if (shape.of(table) instanceof Nodes nodes) {
                int id = table.indexOf("id").orElseThrow();
                rows.read(table, cells -> {
                    String caption = caption(table, cells).orElse(String.valueOf(cells.get(id)));
                    out.element(new GraphElement(
                            nodes.label() + ":" + cells.get(id),
                            nodes.label(),
                            caption,
                            "",
                            "",
                            values(nodes.label(), table, cells, nodeColumns)));
                });
            }
        }
    }

    /** Relationships with facts of their own first, then those that only say what a node belongs to. */
    void edges(Elements out) throws IOException {
        for (TableSchema table : linkTables) {
            if (shape.of(table) instanceof Links links) {
                links(table, links, out);
            }
        }
        for (TableSchema table : nodeTables) {
            if (shape.of(table) instanceof Nodes nodes && !nodes.references().isEmpty()) {
                rows.read(table, cells -> references(table, nodes, cells, out));
            }
        }
    }

    private void links(TableSchema table, Links links, Elements out) throws IOException {
        int from = table.indexOf(links.from().column()).orElseThrow();
        int to = table.indexOf(links.to().column()).orElseThrow();
        int[] key = table.positions(table.primaryKey());
        int kind = table.indexOf("kind").orElse(-1);
        rows.read(table, cells -> {
            String type = kind < 0
                    ? links.type()
                    : links.typesByKind().getOrDefault(String.valueOf(cells.get(kind)), links.type());
            out.element(new GraphElement(
                    table.name() + ":"
                            + Arrays.stream(key)
                                    .mapToObj(k -> String.valueOf(cells.get(k)))
                                    .collect(Collectors.joining("|")),
                    type,
                    type,
                    links.from().label() + ":" + cells.get(from),
                    links.to().label() + ":" + cells.get(to),
                    values(type, table, cells, edgeColumns)));
        });
    }

    private void references(TableSchema table, Nodes nodes, RowCells cells, Elements out) throws IOException {
        String id = String.valueOf(cells.get(table.indexOf("id").orElseThrow()));
        for (Reference reference : nodes.references()) {
            int column = table.indexOf(reference.column()).orElse(-1);
            Object other = column < 0 ? null : cells.get(column);
            if (other != null) {
                String here = nodes.label() + ":" + id;
                String there = reference.label() + ":" + other;
                List<@Nullable Object> values = new ArrayList<>();
                edgeColumns.all().forEach(c -> values.add(null));
                values.set(0, reference.type());
                out.element(new GraphElement(
                        table.name() + "." + reference.column() + ":" + id,
                        reference.type(),
                        reference.type(),
                        reference.reversed() ? there : here,
                        reference.reversed() ? here : there,
                        values));
            }
        }
    }

    private static List<@Nullable Object> values(String kind, TableSchema table, RowCells cells, GraphColumns columns) {
        List<@Nullable Object> values = new ArrayList<>(columns.all().size());
        columns.all().forEach(c -> values.add(null));
        values.set(0, kind);
        int[] positions = columns.positions(table);
        for (int c = 0; c < cells.size(); c++) {
            Object cell = cells.get(c);
            if (positions[c] >= 0 && cell != null) {
                values.set(
                        positions[c],
                        value(
                                cell,
                                table.fields().get(c),
                                columns.all().get(positions[c]).type()));
            }
        }
        return values;
    }

    private static Object value(Object cell, FieldSchema field, NetworkFile.Type type) {
        return type == NetworkFile.Type.TEXT ? CanonicalText.of(cell, field) : cell;
    }

    private static Optional<String> caption(TableSchema table, RowCells cells) {
        for (String column : CAPTIONS) {
            int index = table.indexOf(column).orElse(-1);
            if (index >= 0 && cells.get(index) != null) {
                return Optional.of(String.valueOf(cells.get(index)));
            }
        }
        return Optional.empty();
    }
}
