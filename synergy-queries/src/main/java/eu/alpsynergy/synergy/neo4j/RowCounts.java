package eu.alpsynergy.synergy.neo4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The rows per table that an import wrote beside the dataset. */
final class RowCounts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowCounts() {}

    static Map<String, Long> parse(String json) throws JsonProcessingException {
        return JSON.readValue(json, new TypeReference<Map<String, Long>>() {});
    }
}
