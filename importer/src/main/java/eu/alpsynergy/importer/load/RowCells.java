package eu.alpsynergy.importer.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row in the order of the table's columns: String, Long, Double, Boolean, LocalDate, List of String, or null. */
public final class RowCells {

    private final List<@Nullable Object> cells;

    public RowCells(List<@Nullable Object> cells) {
        this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** Null where nothing is known. */
    public @Nullable Object get(int column) {
        return cells.get(column);
    }

    public int size() {
        return cells.size();
    }
}
