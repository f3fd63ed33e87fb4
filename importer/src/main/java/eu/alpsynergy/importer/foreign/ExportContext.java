package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.alias.Aliases;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.merge.DatasetTables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading an export needs to know of the dataset, and where it leaves what it found.
 *
 * @param asOf the date of reference that the user gave, or nothing
 */
public record ExportContext(
        DatasetTables tables,
        Aliases aliases,
        RegionFinder regions,
        ProblemLog log,
        Tally tally,
        Optional<String> asOf) {

    /** Reports a cell. */
    public void report(
            ExportRow row, @Nullable String column, @Nullable String value, Rule rule, String message, String hint) {
        log.addCell(row.file(), row.number(), column, value, rule, message, hint);
    }

    /** Adds the source of the rows unless it is there. */
    public void addSource(String id, String title, String url, String licence, String note) {
        if (!tables.table("sources").row(id).isEmpty()) {
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("title", title);
        row.put("url", url);
        row.put("licence", licence);
        row.put("note", note);
        tables.put("sources", row);
    }

    /** A row's last columns: where it comes from. */
    public static Map<String, String> sourced(
            Map<String, String> row, String source, String status, String note, String asOf) {
        row.put("source", source);
        row.put("status", status);
        row.put("note", note);
        row.put("as_of", asOf);
        return row;
    }
}
