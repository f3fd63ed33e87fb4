package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.Optional;
import java.util.Set;

/** A link joins two different things. */
final class SelfLoopRule implements RowRule {

    private final String table;
    private final String from;
    private final String to;

    SelfLoopRule(String table, String from, String to) {
        this.table = table;
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<String> tables() {
        return Set.of(table);
    }

    @Override
    public void check(Row row, Findings findings) {
        Optional<String> end = row.text(to);
        if (end.isPresent() && end.equals(row.text(from))) {
            findings.add(
                    row,
                    to,
                    Rule.SELF_LOOP,
                    from + " and " + to + " are both '" + end.get() + "'",
                    "correct one end or remove the row");
        }
    }
}
