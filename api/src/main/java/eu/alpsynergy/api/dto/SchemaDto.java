package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the graph is made of, as the database itself tells for one dataset version. */
public record SchemaDto(String version, List<NodeLabel> labels, List<RelationshipType> relationships) {

    /**
     * Nodes of a label.
     *
     * @param within the more general label that all of them have too, if there is one
     */
    public record NodeLabel(
            String label, long nodes, @Nullable String within, List<Property> properties) {}

    /** Relationships of a type between two labels; properties are those of the type wherever it leads. */
    public record RelationshipType(
            String from, String type, String to, long relationships, List<Property> properties) {}

    /**
     * A property.
     *
     * @param types as Cypher names them, without NOT NULL
     * @param filled how many have it
     * @param example the smallest value there is, shortened
     */
    public record Property(String name, List<String> types, long filled, String example) {}
}
