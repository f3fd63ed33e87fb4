package eu.alpsynergy.synergy.compute;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Activity of regions in domains with their labels; immutable by convention, the values are not copied.
 *
 * @param values regions x domains
 */
@SuppressWarnings("ArrayRecordComponent")
public record ActivityTable(List<String> regions, List<String> domains, double[][] values) {

    /**
     * Refuses labels that are empty or stand twice, and tables without a region or domain.
     *
     * @throws AlpSynergyException {@code invalid-table}
     */
    public ActivityTable {
        regions = List.copyOf(regions);
        domains = List.copyOf(domains);
        requireLabels("region", regions);
        requireLabels("domain", domains);
    }

    private static void requireLabels(String what, List<String> labels) {
        if (labels.isEmpty()) {
            throw new AlpSynergyException("invalid-table", "the table has no " + what, Map.of());
        }
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            if (label.isBlank()) {
                throw new AlpSynergyException("invalid-table", "a " + what + " has no label", Map.of());
            }
            if (!seen.add(label)) {
                throw new AlpSynergyException(
                        "invalid-table",
                        "the " + what + " '" + label + "' stands twice; labels must differ",
                        Map.of("label", label));
            }
        }
    }

    /** The same table with labels in ascending order: sums then run in one order, whatever order the table came in. */
    ActivityTable sorted() {
        int[] rows = order(regions);
        int[] columns = order(domains);
        double[][] sorted = new double[rows.length][columns.length];
        for (int r = 0; r < rows.length; r++) {
            for (int d = 0; d < columns.length; d++) {
                sorted[r][d] = values[rows[r]][columns[d]];
            }
        }
        return new ActivityTable(at(regions, rows), at(domains, columns), sorted);
    }

    /** Positions of the labels in ascending order of the labels. */
    static int[] order(List<String> labels) {
        return IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(labels::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<String> at(List<String> labels, int[] positions) {
        List<String> chosen = new ArrayList<>(positions.length);
        for (int position : positions) {
            chosen.add(labels.get(position));
        }
        return chosen;
    }
}
