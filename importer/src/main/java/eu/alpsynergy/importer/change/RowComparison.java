package eu.alpsynergy.importer.change;

import eu.alpsynergy.importer.mapping.KeyOrder;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.model.FactChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The current rows of two tables beside each other: which comes first by key, and in what they differ. */
final class RowComparison {

    private static final String SOURCE = "source";

    private final String table;
    private final List<String> key;
    private final Comparator<List<String>> byKey;
    private final List<String> all;
    private final List<String> columns;
    private final KeyedRows before;
    private final KeyedRows after;

    /** For a table of the contract, whose key both have. */
    RowComparison(TableSchema known, KeyedRows before, KeyedRows after) {
        this.table = known.name();
        this.key = known.primaryKey();
        this.byKey = KeyOrder.of(known);
        this.all = known.columns();
        this.before = before;
        this.after = after;
        Set<String> names = new LinkedHashSet<>(before.columns());
        names.addAll(after.columns());
        names.removeAll(key);
        this.columns = List.copyOf(names);
    }

    /** Negative when the row before has no partner yet, positive when the row after has none, 0 when they are partners. */
    int order() {
        return byKey.compare(before.cells(all), after.cells(all));
    }

    /** How the row changed; nothing when both are the same. */
    Optional<FactChange> difference(int order) {
        List<FactChange.Cell> cells = new ArrayList<>();
        for (String column : columns) {
            String old = order > 0 ? "" : before.cell(column);
            String now = order < 0 ? "" : after.cell(column);
            if (!old.equals(now)) {
                cells.add(new FactChange.Cell(column, known(old), known(now)));
            }
        }
        if (order == 0 && cells.isEmpty()) {
            return Optional.empty();
        }
        FactChange.Kind kind =
                order < 0 ? FactChange.Kind.REMOVED : order > 0 ? FactChange.Kind.ADDED : FactChange.Kind.CHANGED;
        return Optional.of(new FactChange(
                table,
                String.join("+", (order > 0 ? after : before).cells(key)),
                kind,
                cells,
                order > 0 ? null : known(before.cell(SOURCE)),
                order < 0 ? null : known(after.cell(SOURCE))));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
