package eu.alpsynergy.importer.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report as JSON; the shape is part of the command line's contract. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    static String of(ValidationReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("package", report.packageName());
        root.put("valid", !report.hasErrors());
        root.put("errors", report.errorCount());
        root.put("warnings", report.warningCount());
        root.put("keptPerColumn", ProblemLog.KEPT_PER_GROUP);
        ObjectNode rows = root.putObject("rows");
        report.rowsPerTable().forEach(rows::put);
        ArrayNode groups = root.putArray("groups");
        report.groups().forEach(group -> groups.add(group(group)));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static ObjectNode group(ProblemGroup group) {
        ObjectNode node = JSON.createObjectNode();
        node.put("file", group.file());
        node.put("rule", group.rule().code());
        node.put("says", group.rule().says());
        node.put("severity", group.severity().code());
        node.put("count", group.count());
        node.put("capped", group.capped());
        ArrayNode problems = node.putArray("problems");
        group.first().forEach(p -> problems.add(problem(p)));
        return node;
    }

    private static ObjectNode problem(Problem p) {
        ObjectNode node = JSON.createObjectNode();
        if (p.row().isPresent()) {
            node.put("row", p.row().getAsLong());
        } else {
            node.putNull("row");
        }
        node.put("column", p.column());
        node.put("value", p.value());
        node.put("message", p.message());
        node.put("hint", p.hint());
        return node;
    }
}
