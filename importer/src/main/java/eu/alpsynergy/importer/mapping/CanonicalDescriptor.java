package eu.alpsynergy.importer.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * The descriptor of the canonical form of a package. How the files were written (delimiter, encoding, decimal comma) is
 * gone, so that the same data have the same version however they came; a descriptor that says nothing of the kind is kept
 * word for word.
 */
public final class CanonicalDescriptor {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final List<String> OF_THE_FILE = List.of("dialect", "hash", "bytes");
    private static final List<String> OF_THE_FIELD =
            List.of("decimalChar", "groupChar", "bareNumber", "trueValues", "falseValues");

    private CanonicalDescriptor() {}

    public static String text(PackageSchema schema) {
        JsonNode canonical = schema.descriptor().deepCopy();
        canonical.path("resources").forEach(resource -> normalise((ObjectNode) resource));
        return canonical.equals(schema.descriptor()) ? schema.descriptorText() : write(canonical);
    }

    /** What the version of a dataset is computed from: no white space, keys in alphabetical order. */
    public static String hashed(JsonNode descriptor) {
        try {
            return new ObjectMapper().writeValueAsString(sorted(descriptor));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }

    private static void normalise(ObjectNode resource) {
        resource.remove(OF_THE_FILE);
        resource.put("path", resource.path("name").asText() + ".csv");
        resource.put("encoding", "utf-8");
        if (resource.path("schema") instanceof ObjectNode schema) {
            if (schema.has("missingValues")) {
                schema.putArray("missingValues").add("");
            }
            schema.path("fields").forEach(field -> normaliseField((ObjectNode) field));
        }
    }

    /** Truth values of their own are kept when they include the canonical ones: the canonical file then agrees with them. */
    private static void normaliseField(ObjectNode field) {
        boolean agrees = contains(field.path("trueValues"), "true") && contains(field.path("falseValues"), "false");
        List<String> removed = new ArrayList<>(OF_THE_FIELD);
        if (agrees) {
            removed.removeAll(List.of("trueValues", "falseValues"));
        }
        field.remove(removed);
        if (field.path("type").asText().equals("date")) {
            field.remove("format");
        }
    }

    private static boolean contains(JsonNode list, String value) {
        return list instanceof ArrayNode array
                && StreamSupport.stream(array.spliterator(), false)
                        .anyMatch(item -> item.asText().equals(value));
    }

    private static String write(JsonNode node) {
        try {
            return JSON.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }

    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new TreeMap<>();
            node.properties().forEach(e -> map.put(e.getKey(), sorted(e.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(sorted(item)));
            return list;
        }
        return node;
    }
}
