package eu.alpsynergy.importer.change;

import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.model.FactChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two data packages compared by their canonical tables, whose rows stand in the order of their keys: both are read once, side by
 * side, one row of each in memory. The order of rows and columns, the way numbers and dates are written and the file format do not
 * matter.
 */
public final class PackageDiff {

    private final PreparedPackage before;
    private final PreparedPackage after;

    public PackageDiff(PreparedPackage before, PreparedPackage after) {
        this.before = before;
        this.after = after;
    }

    /** Every difference: tables in the order of the data package, rows by key. */
    public void forEach(Consumer<FactChange> sink) {
        for (TableSchema known : Contract.load().schema().tables()) {
            Optional<TableSchema> old = find(before, known.name());
            Optional<TableSchema> now = find(after, known.name());
            if (old.isPresent() || now.isPresent()) {
                compare(known, old, now, sink);
            }
        }
    }

    private void compare(
            TableSchema known, Optional<TableSchema> old, Optional<TableSchema> now, Consumer<FactChange> sink) {
        try (KeyedRows mine = KeyedRows.open(before, old);
                KeyedRows theirs = KeyedRows.open(after, now)) {
            RowComparison rows = new RowComparison(known, mine, theirs);
            while (mine.hasRow() || theirs.hasRow()) {
                int order = !mine.hasRow() ? 1 : !theirs.hasRow() ? -1 : rows.order();
                rows.difference(order).ifPresent(sink);
                if (order <= 0) {
                    mine.advance();
                }
                if (order >= 0) {
                    theirs.advance();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the canonical table " + known.name(), e);
        }
    }

    private static Optional<TableSchema> find(PreparedPackage data, String table) {
        return data.tables().stream().filter(t -> t.name().equals(table)).findFirst();
    }
}
