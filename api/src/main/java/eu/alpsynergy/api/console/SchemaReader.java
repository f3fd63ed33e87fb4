package eu.alpsynergy.api.console;

import eu.alpsynergy.api.dto.SchemaDto;
import eu.alpsynergy.api.dto.SchemaDto.NodeLabel;
import eu.alpsynergy.api.dto.SchemaDto.Property;
import eu.alpsynergy.api.dto.SchemaDto.RelationshipType;
import eu.alpsynergy.cypher.CypherCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Labels, relationship types and properties of one dataset version, counted by the database. */
final class SchemaReader {

    private static final int LONGEST_EXAMPLE = 60;

    private final CypherCatalogue catalogue = new CypherCatalogue();
    private final Map<String, Long> nodes = new TreeMap<>();
    private final List<Set<String>> labelSets = new ArrayList<>();

    SchemaDto read(Session session, String version) {
        for (Record row : rows(session, "label_sets", version)) {
            Set<String> labels = new HashSet<>(row.get("labels").asList(v -> v.asString()));
            labelSets.add(labels);
            labels.forEach(l -> nodes.merge(l, row.get("nodes").asLong(), Long::sum));
        }
        Map<String, List<Property>> ofLabel = properties(session, "node_properties", version);
        Map<String, List<Property>> ofType = properties(session, "relationship_properties", version);
        List<NodeLabel> labels = nodes.entrySet().stream()
                .map(e -> new NodeLabel(
                        e.getKey(), e.getValue(), within(e.getKey()), ofLabel.getOrDefault(e.getKey(), List.of())))
                .toList();
        return new SchemaDto(version, labels, relationships(session, version, ofType));
    }

    private List<Record> rows(Session session, String name, String version) {
        return session.executeRead(tx -> tx.run(catalogue.statement("read/" + name), Map.of("version", version))
                .list());
    }

    private Map<String, List<Property>> properties(Session session, String name, String version) {
        Map<String, List<Property>> properties = new HashMap<>();
        for (Record row : rows(session, name, version)) {
            properties
                    .computeIfAbsent(row.get("owner").asString(), o -> new ArrayList<>())
                    .add(new Property(
                            row.get("name").asString(),
                            row.get("types").asList(t -> t.asString().replace(" NOT NULL", "")).stream()
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            row.get("filled").asLong(),
                            shortened(String.valueOf(row.get("example").asObject()))));
        }
        return properties;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE) + "…";
    }

    /** The label with more nodes that every node of this label has too. */
    private @Nullable String within(String label) {
        return nodes.keySet().stream()
                .filter(other -> nodes.getOrDefault(other, 0L) > nodes.getOrDefault(label, 0L))
                .filter(other -> labelSets.stream().allMatch(set -> !set.contains(label) || set.contains(other)))
                .findFirst()
                .orElse(null);
    }

    /** Ends are named by their most general label. */
    private List<RelationshipType> relationships(
            Session session, String version, Map<String, List<Property>> properties) {
        Map<List<String>, Long> counts = new HashMap<>();
        for (Record row : rows(session, "relationship_types", version)) {
            List<String> key = List.of(
                    general(row.get("from").asList(v -> v.asString())),
                    row.get("type").asString(),
                    general(row.get("to").asList(v -> v.asString())));
            counts.merge(key, row.get("relationships").asLong(), Long::sum);
        }
        return counts.entrySet().stream()
                .map(e -> new RelationshipType(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        e.getKey().get(2),
                        e.getValue(),
                        properties.getOrDefault(e.getKey().get(1), List.of())))
                .sorted(Comparator.comparing(RelationshipType::from)
                        .thenComparing(RelationshipType::type)
                        .thenComparing(RelationshipType::to))
                .toList();
    }

    private String general(List<String> labels) {
        return labels.stream()
                .max(Comparator.comparingLong((String l) -> nodes.getOrDefault(l, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }
}
