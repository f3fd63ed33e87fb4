package eu.alpsynergy.importer.check.rule;

import java.util.Set;

/** A rule that is shown the rows of its tables, tables referred to before tables that refer to them. */
public interface RowRule {

    Set<String> tables();

    void check(Row row, Findings findings);

    /** Called once when every row has been shown. */
    default void finish(Findings findings) {}
}
