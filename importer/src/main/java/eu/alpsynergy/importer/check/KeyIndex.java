package eu.alpsynergy.importer.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values some columns of a table hold, and the row each was first seen in. */
final class KeyIndex {

    private static final String SEPARATOR = "\u001f";

    private final Map<String, Long> firstRows = new HashMap<>();
    private boolean complete = true;

    /** The row that held the key before; null when it is new. */
    @Nullable
    Long put(String key, long row) {
        return firstRows.putIfAbsent(key, row);
    }

    boolean contains(String key) {
        return firstRows.containsKey(key);
    }

    Collection<String> keys() {
        return firstRows.keySet();
    }

    /** A table that could not be read to its end says nothing about keys it lacks. */
    void markIncomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    /** A key of several parts as one text. */
    static String join(List<String> parts) {
        return String.join(SEPARATOR, parts);
    }

    static String shown(String key) {
        return key.replace(SEPARATOR, ", ");
    }
}
