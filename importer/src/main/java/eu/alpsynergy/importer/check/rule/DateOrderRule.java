package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.Optional;
import java.util.Set;

/** What ends does not end before it starts; years and months count as their first and last days. */
final class DateOrderRule implements RowRule {

    private final String table;
    private final String start;
    private final String end;

    DateOrderRule(String table, String start, String end) {
        this.table = table;
        this.start = start;
        this.end = end;
    }

    @Override
    public Set<String> tables() {
        return Set.of(table);
    }

    @Override
    public void check(Row row, Findings findings) {
        Optional<AsOf> from = span(row, start);
        Optional<AsOf> to = span(row, end);
        if (from.isPresent()
                && to.isPresent()
                && to.get().last().isBefore(from.get().first())) {
            findings.add(
                    row,
                    end,
                    Rule.DATE_ORDER,
                    end + " " + row.value(end).orElseThrow() + " is before " + start + " "
                            + row.value(start).orElseThrow(),
                    "check both dates; day and month may be exchanged");
        }
    }

    private static Optional<AsOf> span(Row row, String column) {
        return row.date(column).map(d -> new AsOf(d, d)).or(() -> row.text(column)
                .flatMap(AsOf::parse));
    }
}
