package eu.alpsynergy.exports.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node or an edge as it is written.
 *
 * @param id among all nodes, or all edges
 * @param kind label of a node, type of a relationship
 * @param caption what people call it
 * @param from id of the node an edge begins at; empty for nodes
 * @param to id of the node an edge ends at; empty for nodes
 * @param values in the order of the columns, null where there is none: String, Long, Double, Boolean
 */
record GraphElement(String id, String kind, String caption, String from, String to, List<@Nullable Object> values) {

    /** A value as XML holds it. */
    @Nullable
    String text(int column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }
}
