package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import org.jspecify.annotations.Nullable;

/** Where rules put what they find. */
public record Findings(ProblemLog log) {

    void add(Row row, String column, Rule rule, String message, @Nullable String hint) {
        String value = row.value(column).map(String::valueOf).orElse(null);
        log.addCell(row.file(), row.number(), column, value, rule, message, hint);
    }
}
