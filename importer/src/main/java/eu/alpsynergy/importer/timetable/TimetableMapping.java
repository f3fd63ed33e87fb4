package eu.alpsynergy.importer.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one authority's timetable is read, and what was decided about its cells.
 *
 * @param columns our names of columns to the names in the timetable's header
 * @param regions words of the region column to region ids; {@code *} for all other words or when there is no such column
 * @param themes words of the objective column to themes; words without an entry give no theme
 * @param windows decisions: a cell, word for word, to the windows it stands for
 * @param budgets decisions: a cell, word for word, to an amount
 */
record TimetableMapping(
        String programme,
        String source,
        String idPrefix,
        String currency,
        @Nullable String sheet,
        int headerRow,
        char delimiter,
        String encoding,
        boolean dayFirst,
        char decimal,
        Map<String, String> columns,
        Map<String, List<String>> regions,
        Map<String, List<String>> themes,
        Map<String, List<WindowProposal>> windows,
        Map<String, Double> budgets) {

    static final String ANY = "*";
    static final List<String> COLUMNS =
            List.of("name", "window", "opens", "closes", "budget", "region", "objective", "applicants", "remark");

    TimetableMapping {
        columns = Map.copyOf(columns);
        regions = new TreeMap<>(regions);
        themes = new TreeMap<>(themes);
        windows = new TreeMap<>(windows);
        budgets = Map.copyOf(budgets);
    }

    Optional<String> column(String ours) {
        return Optional.ofNullable(columns.get(ours));
    }
}
