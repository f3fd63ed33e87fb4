package eu.alpsynergy.importer.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An outcome as text: the problems first, then what was read, left out and written. */
final class ImportOutcomeText {

    private static final int COUNTRIES_SHOWN = 8;
    private static final String NL = "\n";

    private ImportOutcomeText() {}

    static String of(ImportOutcome outcome) {
        StringBuilder text = new StringBuilder(outcome.report().toText()).append(NL);
        outcome.tally().read().forEach((file, rows) -> line(text, "read", file + ": " + count(rows) + " rows"));
        outside(text, outcome.tally().outside());
        outcome.tally().leftOut().forEach((why, rows) -> line(text, "left out", count(rows) + " " + why));
        outcome.tally().also().forEach((what, times) -> line(text, "note", count(times) + " " + what));
        new TreeMap<>(outcome.changes()).forEach((table, change) -> {
            line(
                    text,
                    outcome.applied() ? "written" : "would write",
                    "%s: %s new, %s changed, %s as before"
                            .formatted(
                                    table, count(change.added()), count(change.changed()), count(change.unchanged())));
            if (!change.lackingColumns().isEmpty()) {
                line(
                        text,
                        "note",
                        table + " has no column for " + String.join(", ", new TreeSet<>(change.lackingColumns())));
            }
        });
        return text.toString();
    }

    private static void outside(StringBuilder text, Map<String, Long> outside) {
        if (outside.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Long>> largest = outside.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        String shown = largest.stream()
                .limit(COUNTRIES_SHOWN)
                .map(e -> e.getKey() + " " + count(e.getValue()))
                .collect(Collectors.joining(", "));
        String more = largest.size() > COUNTRIES_SHOWN
                ? " and " + (largest.size() - COUNTRIES_SHOWN) + " more countries"
                : "";
        long total = outside.values().stream().mapToLong(Long::longValue).sum();
        line(text, "outside", count(total) + " rows outside the dataset's regions (" + shown + more + ")");
    }

    private static void line(StringBuilder text, String what, String says) {
        text.append(String.format(Locale.ROOT, "%-12s %s%s", what, says, NL));
    }

    private static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }
}
