package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** A share is between 0 and 1: 40 % is written 0.4. */
final class ShareRule implements RowRule {

    private final String table;
    private final List<String> columns;

    ShareRule(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    @Override
    public Set<String> tables() {
        return Set.of(table);
    }

    @Override
    public void check(Row row, Findings findings) {
        for (String column : columns) {
            OptionalDouble share = row.number(column);
            if (share.isPresent() && (share.getAsDouble() < 0 || share.getAsDouble() > 1)) {
                findings.add(
                        row,
                        column,
                        Rule.SHARE,
                        "the share " + share.getAsDouble() + " is not between 0 and 1",
                        "write per cent as a hundredth: 40 % is 0.4");
            }
        }
    }
}
