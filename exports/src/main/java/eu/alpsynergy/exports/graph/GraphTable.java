package eu.alpsynergy.exports.graph;

import java.util.List;
import java.util.Map;

/** What the rows of a table are in the graph. */
sealed interface GraphTable {

    String table();

    /**
     * A row is a node.
     *
     * @param label of its nodes
     * @param references the relationships that columns of it stand for
     */
    record Nodes(String table, String label, List<Reference> references) implements GraphTable {
        public Nodes {
            references = List.copyOf(references);
        }
    }

    /** A column that names a node of another table. */
    record Reference(String column, String type, boolean reversed, String label) {}

    /**
     * A row is a relationship.
     *
     * @param type of its relationships, unless the kind of a row says another
     * @param typesByKind types by the value of the column {@code kind}
     */
    record Links(String table, String type, Map<String, String> typesByKind, End from, End to) implements GraphTable {
        public Links {
            typesByKind = Map.copyOf(typesByKind);
        }
    }

    /** The column that names an end, and the label of the node named. */
    record End(String column, String label) {}
}
