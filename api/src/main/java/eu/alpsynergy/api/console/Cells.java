package eu.alpsynergy.api.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/**
 * Values of the database as JSON shows them, and how many characters they take, counted the same way every time. Nodes,
 * relationships, paths and points are objects with {@code $type}; dates and durations are ISO 8601 texts; whole numbers that
 * a browser cannot hold (beyond 2^53), and what is no number, are texts.
 */
final class Cells {

    private static final long LARGEST_EXACT = 1L << 53;
    private static final int SMALL = 8;

    private long size;

    /** Characters of everything converted so far. */
    long size() {
        return size;
    }

    List<@Nullable Object> row(Record row) {
        List<@Nullable Object> cells = new ArrayList<>(row.size());
        for (Value value : row.values()) {
            cells.add(cell(value.asObject()));
        }
        return cells;
    }

    private @Nullable Object cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Entity entity) {
            return entity instanceof Node node ? node(node) : relationship((Relationship) entity);
        }
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof Point point) {
            return point(point);
        }
        return scalar(value);
    }

    private @Nullable Object scalar(@Nullable Object value) {
        size += SMALL;
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Long whole) {
            return whole >= -LARGEST_EXACT && whole <= LARGEST_EXACT ? whole : whole.toString();
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? number : number.toString();
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        return text(value instanceof IsoDuration ? value.toString() : String.valueOf(value));
    }

    private String text(String text) {
        size += text.length();
        return text;
    }

    private List<@Nullable Object> list(Iterable<?> values) {
        List<@Nullable Object> list = new ArrayList<>();
        values.forEach(v -> list.add(cell(v)));
        size += SMALL;
        return list;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> values) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        values.forEach((key, value) -> map.put(text(String.valueOf(key)), cell(value)));
        size += SMALL;
        return map;
    }

    private Map<String, @Nullable Object> typed(String type) {
        size += 2 * SMALL;
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("$type", type);
        return map;
    }

    private Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> map = typed("node");
        map.put("id", text(node.elementId()));
        map.put("labels", list(node.labels()));
        map.put("properties", map(node.asMap()));
        return map;
    }

    private Map<String, @Nullable Object> relationship(Relationship relationship) {
        Map<String, @Nullable Object> map = typed("relationship");
        map.put("id", text(relationship.elementId()));
        map.put("type", text(relationship.type()));
        map.put("from", text(relationship.startNodeElementId()));
        map.put("to", text(relationship.endNodeElementId()));
        map.put("properties", map(relationship.asMap()));
        return map;
    }

    private Map<String, @Nullable Object> path(Path path) {
        Map<String, @Nullable Object> map = typed("path");
        map.put("nodes", list(path.nodes()));
        map.put("relationships", list(path.relationships()));
        return map;
    }

    private Map<String, @Nullable Object> point(Point point) {
        Map<String, @Nullable Object> map = typed("point");
        map.put("srid", (long) point.srid());
        map.put("x", scalar(point.x()));
        map.put("y", scalar(point.y()));
        map.put("z", scalar(point.z()));
        return map;
    }
}
