package eu.alpsynergy.importer.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Rows per table as the text a dataset node carries. */
final class RowCounts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowCounts() {}

    static String write(Map<String, Long> rows) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of numbers is always JSON", e);
        }
    }

    static Map<String, Long> read(String text, String version) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, Long>>() {});
        } catch (JsonProcessingException e) {
            throw new DatabaseException("the node of dataset " + version + " carries no readable rows", e);
        }
    }
}
