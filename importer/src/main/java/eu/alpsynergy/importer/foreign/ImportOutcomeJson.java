package eu.alpsynergy.importer.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** An outcome as JSON; the shape is part of the command line's contract. */
final class ImportOutcomeJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ImportOutcomeJson() {}

    static String of(ImportOutcome outcome) {
        try {
            ObjectNode root = JSON.createObjectNode();
            root.put("format", outcome.format().code());
            root.put("applied", outcome.applied());
            counts(root.putObject("read"), outcome.tally().read());
            counts(root.putObject("outside"), outcome.tally().outside());
            counts(root.putObject("leftOut"), outcome.tally().leftOut());
            counts(root.putObject("notes"), outcome.tally().also());
            ObjectNode tables = root.putObject("tables");
            new TreeMap<>(outcome.changes()).forEach((name, change) -> {
                ObjectNode table = tables.putObject(name);
                table.put("new", change.added());
                table.put("changed", change.changed());
                table.put("unchanged", change.unchanged());
                new TreeSet<>(change.lackingColumns()).forEach(table.putArray("lackingColumns")::add);
            });
            root.set("report", JSON.readTree(outcome.report().toJson()));
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static void counts(ObjectNode node, Map<String, Long> counts) {
        counts.forEach(node::put);
    }
}
