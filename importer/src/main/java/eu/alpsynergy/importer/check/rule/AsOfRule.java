package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.Set;

/** Dates of reference are real days, months or years, and periods run forwards. */
final class AsOfRule implements RowRule {

    private static final String COLUMN = "as_of";

    private final Set<String> tables;

    AsOfRule(Set<String> tables) {
        this.tables = Set.copyOf(tables);
    }

    @Override
    public Set<String> tables() {
        return tables;
    }

    @Override
    public void check(Row row, Findings findings) {
        row.text(COLUMN)
                .filter(text -> AsOf.parse(text).filter(AsOf::isOrdered).isEmpty())
                .ifPresent(text -> findings.add(
                        row,
                        COLUMN,
                        Rule.AS_OF,
                        "'" + text + "' is no day, month, year or period that runs forwards",
                        "write YYYY, YYYY-MM, YYYY-MM-DD or YYYY/YYYY"));
    }
}
