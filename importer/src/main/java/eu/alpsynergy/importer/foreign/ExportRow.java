package eu.alpsynergy.importer.foreign;

import java.util.List;
import java.util.Map;

/**
 * A row of an export with its cells by the key of their column.
 *
 * @param number the row as a spreadsheet numbers it
 */
public record ExportRow(String file, long number, List<String> cells, Map<String, Integer> places) {

    /** The cell without white space around it; empty where the column or the cell is missing. */
    public String get(String key) {
        Integer at = places.get(key);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }
}
