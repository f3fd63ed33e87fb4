package eu.alpsynergy.importer.merge;

import eu.alpsynergy.importer.source.TableFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many rows were put into a table, and which of their cells found no column. */
public final class RowChanges {

    private final Set<String> lackingColumns = new TreeSet<>();
    private long added;
    private long changed;
    private long unchanged;

    void count(TableFile table, Map<String, String> row) {
        Map<String, String> before = table.rowLike(row);
        boolean same = table.columns().stream()
                .allMatch(c -> before.getOrDefault(c, "").equals(row.getOrDefault(c, "")));
        if (before.isEmpty()) {
            added++;
        } else if (same) {
            unchanged++;
        } else {
            changed++;
        }
        row.forEach((column, cell) -> {
            if (!cell.isEmpty() && !table.columns().contains(column)) {
                lackingColumns.add(column);
            }
        });
    }

    public long added() {
        return added;
    }

    public long changed() {
        return changed;
    }

    public long unchanged() {
        return unchanged;
    }

    /** Columns that rows had cells for and the package's table does not have. */
    public Set<String> lackingColumns() {
        return Set.copyOf(lackingColumns);
    }
}
