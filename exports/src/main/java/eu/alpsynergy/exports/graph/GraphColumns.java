package eu.alpsynergy.exports.graph;

import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.synergy.network.export.NetworkFile;
import eu.alpsynergy.synergy.network.export.NetworkFile.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of all nodes, or of all edges: what the tables have, by the name of the property. Formats want one list for every kind,
 * and some keep {@code id} and {@code source} for themselves: those are called {@code rowId} and {@code sourceId}.
 */
final class GraphColumns {

    private static final Map<String, String> RENAMED = Map.of("id", "rowId", "source", "sourceId");

    private final List<Column> columns = new ArrayList<>();
    private final Map<String, int[]> positions = new HashMap<>();

    /**
     * Columns of these tables.
     *
     * @param first what every element has, before what comes from tables
     * @param leftOut columns by table that are no property
     */
    static GraphColumns of(List<String> first, List<TableSchema> tables, Map<String, Set<String>> leftOut) {
        Map<String, NetworkFile.Type> types = new LinkedHashMap<>();
        first.forEach(name -> types.put(name, NetworkFile.Type.TEXT));
        for (TableSchema table : tables) {
            for (FieldSchema field : kept(table, leftOut)) {
                types.merge(name(field), type(field), GraphColumns::common);
            }
        }
        GraphColumns made = new GraphColumns();
        types.forEach((name, type) -> made.columns.add(new Column(name, type)));
        List<String> names = List.copyOf(types.keySet());
        for (TableSchema table : tables) {
            List<FieldSchema> kept = kept(table, leftOut);
            made.positions.put(
                    table.name(),
                    table.fields().stream()
                            .mapToInt(f -> kept.contains(f) ? names.indexOf(name(f)) : -1)
                            .toArray());
        }
        return made;
    }

    List<Column> all() {
        return columns;
    }

    /** For each column of the table where its value stands among {@link #all}; -1 for what is no property. */
    int[] positions(TableSchema table) {
        int[] known = positions.get(table.name());
        if (known == null) {
            throw new IllegalArgumentException("these columns do not hold the table " + table.name());
        }
        return known;
    }

    private static List<FieldSchema> kept(TableSchema table, Map<String, Set<String>> leftOut) {
        Set<String> out = leftOut.getOrDefault(table.name(), Set.of());
        return table.fields().stream().filter(f -> !out.contains(f.name())).toList();
    }

    private static String name(FieldSchema field) {
        return RENAMED.getOrDefault(field.property(), field.property());
    }

    private static NetworkFile.Type type(FieldSchema field) {
        if (field.isList()) {
            return NetworkFile.Type.TEXT;
        }
        return switch (field.type()) {
            case STRING, ANY, DATE -> NetworkFile.Type.TEXT;
            case INTEGER, YEAR -> NetworkFile.Type.LARGE;
            case NUMBER -> NetworkFile.Type.NUMBER;
            case BOOLEAN -> NetworkFile.Type.TRUTH;
        };
    }

    /** Whole numbers and others are numbers; all else that differs is text. */
    private static NetworkFile.Type common(NetworkFile.Type a, NetworkFile.Type b) {
        if (a == b) {
            return a;
        }
        Set<NetworkFile.Type> both = Set.of(a, b);
        return both.equals(Set.of(NetworkFile.Type.LARGE, NetworkFile.Type.NUMBER))
                ? NetworkFile.Type.NUMBER
                : NetworkFile.Type.TEXT;
    }
}
