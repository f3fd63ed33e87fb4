package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.OptionalDouble;
import java.util.Set;

/** A minimum is not above its maximum. */
final class MinMaxRule implements RowRule {

    private final String table;
    private final String minimum;
    private final String maximum;

    MinMaxRule(String table, String minimum, String maximum) {
        this.table = table;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    @Override
    public Set<String> tables() {
        return Set.of(table);
    }

    @Override
    public void check(Row row, Findings findings) {
        OptionalDouble low = row.number(minimum);
        OptionalDouble high = row.number(maximum);
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            findings.add(
                    row,
                    minimum,
                    Rule.MIN_MAX,
                    "%s %s is above %s %s"
                            .formatted(
                                    minimum,
                                    row.value(minimum).orElseThrow(),
                                    maximum,
                                    row.value(maximum).orElseThrow()),
                    "exchange the two, or correct one");
        }
    }
}
