package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.model.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns that a mapping names in the header of a timetable. */
final class TimetableColumns {

    private TimetableColumns() {}

    /** Where each of our columns is; absent, with problems, when one is not in the header. */
    static Optional<Map<String, Integer>> find(
            String file, TimetableMapping mapping, List<String> header, ProblemLog log) {
        List<String> names = header.stream().map(String::strip).toList();
        boolean found = true;
        Map<String, Integer> columnOf = new HashMap<>();
        for (Map.Entry<String, String> column : mapping.columns().entrySet()) {
            int index = names.indexOf(column.getValue());
            columnOf.put(column.getKey(), index);
            if (index < 0) {
                found = false;
                log.addCell(
                        file,
                        mapping.headerRow(),
                        column.getValue(),
                        null,
                        Rule.TIMETABLE_MAPPING,
                        "the header has no column '" + column.getValue() + "'",
                        Nearest.to(column.getValue(), names)
                                .map(n -> "did you mean '" + n + "'?")
                                .orElse("columns: " + String.join(", ", names)));
            }
        }
        return found ? Optional.of(columnOf) : Optional.empty();
    }
}
