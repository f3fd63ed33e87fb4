package eu.alpsynergy.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.PackageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A place in the descriptor that knows its path, so that every complaint says where. */
record JsonPlace(JsonNode node, String path, ProblemLog log) {

    JsonPlace child(String key) {
        return new JsonPlace(node.path(key), path.isEmpty() ? key : path + "." + key, log);
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** The objects of a list; nothing and a complaint when it is no list. */
    List<JsonPlace> items(String key) {
        JsonPlace list = child(key);
        if (!has(key)) {
            return List.of();
        }
        if (!list.node.isArray()) {
            list.wrong("must be a list", "write [ ... ]");
            return List.of();
        }
        List<JsonPlace> items = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            items.add(new JsonPlace(list.node.get(i), list.path + "[" + i + "]", log));
        }
        return items;
    }

    String text(String key, String fallback) {
        JsonPlace value = child(key);
        if (!has(key)) {
            return fallback;
        }
        if (!value.node.isTextual()) {
            value.wrong("must be text", "write it in quotes");
            return fallback;
        }
        return value.node.textValue();
    }

    @Nullable
    String requiredText(String key) {
        String value = text(key, "");
        if (value.isBlank()) {
            child(key).wrong("is missing", "add \"" + key + "\"");
            return null;
        }
        return value;
    }

    boolean flag(String key) {
        JsonPlace value = child(key);
        if (has(key) && !value.node.isBoolean()) {
            value.wrong("must be true or false", "write it without quotes");
        }
        return value.node.asBoolean(false);
    }

    OptionalInt count(String key) {
        JsonPlace value = child(key);
        if (!has(key)) {
            return OptionalInt.empty();
        }
        if (!value.node.canConvertToInt() || !value.node.isIntegralNumber() || value.node.intValue() < 0) {
            value.wrong("must be a whole number from 0", "write it without quotes");
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.node.intValue());
    }

    /** Texts of a list; numbers and truth values count as their text, as Table Schema allows in an enum. */
    List<String> texts(String key) {
        return items(key).stream()
                .filter(item -> item.node.isValueNode() || item.refuse("must be text"))
                .map(item -> item.node.asText())
                .toList();
    }

    /** One name, or a list of names, as Table Schema allows for keys. */
    List<String> oneOrMore(String key) {
        return child(key).node.isTextual() ? List.of(child(key).node.textValue()) : texts(key);
    }

    void wrong(String message, @Nullable String hint) {
        complain(Rule.DESCRIPTOR, "'" + path + "' " + message, hint);
    }

    void complain(Rule rule, String message, @Nullable String hint) {
        String value = node.isValueNode() ? node.asText() : null;
        log.add(new Problem(PackageSource.DESCRIPTOR, OptionalLong.empty(), path, value, rule, message, hint));
    }

    private boolean refuse(String message) {
        wrong(message, null);
        return false;
    }
}
