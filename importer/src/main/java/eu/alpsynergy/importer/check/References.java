package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.check.key.KeyIndex;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.ForeignKey;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.model.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys that are referred to, and references still open because their table has not been read yet. */
final class References {

    /** Searching the nearest code costs time; the first suggestions for a reference show what is wrong. */
    private static final int MOST_SUGGESTIONS = 100;

    /** So many candidates {@link Nearest} looks at. */
    private static final int MOST_CANDIDATES = 20_000;

    private final Map<Target, KeyIndex> indexes = new HashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final Map<Target, Integer> suggestions = new HashMap<>();
    private final Set<String> saidNotChecked = new HashSet<>();
    private final List<Open> open = new ArrayList<>();
    private final ProblemLog log;

    record Target(String table, List<String> columns) {}

    /** A foreign key of a table, and the keys it refers to. */
    record Reference(TableSchema table, ForeignKey key, KeyIndex index) {}

    private record Open(Reference reference, String value, long row) {}

    References(PackageSchema schema, ProblemLog log) {
        this.log = log;
        for (TableSchema table : schema.tables()) {
            table.foreignKeys().forEach(key -> indexes.computeIfAbsent(target(key), t -> KeyIndex.toLookUp()));
        }
        for (TableSchema table : schema.tables()) {
            indexes.computeIfAbsent(new Target(table.name(), table.primaryKey()), t -> KeyIndex.toCompare());
        }
    }

    Map<Target, KeyIndex> indexesOf(String table) {
        Map<Target, KeyIndex> own = new HashMap<>();
        indexes.forEach((target, index) -> {
            if (target.table().equals(table)) {
                own.put(target, index);
            }
        });
        return own;
    }

    void finish(TableSchema table, boolean readToEnd) {
        finished.add(table.name());
        if (!readToEnd) {
            indexesOf(table.name()).values().forEach(KeyIndex::markIncomplete);
        }
    }

    List<Reference> of(TableSchema table) {
        return table.foreignKeys().stream()
                .map(key -> new Reference(table, key, indexes.computeIfAbsent(target(key), t -> KeyIndex.toLookUp())))
                .toList();
    }

    void check(Reference reference, String value, long row) {
        if (reference.index.contains(value)) {
            return;
        }
        if (finished.contains(reference.key.table())) {
            report(reference, value, row);
        } else {
            open.add(new Open(reference, value, row));
        }
    }

    /** Settles what referred to tables read later, or to a row further down. */
    void settle() {
        for (Open o : open) {
            if (!o.reference.index.contains(o.value)) {
                report(o.reference, o.value, o.row);
            }
        }
        open.clear();
    }

    private void report(Reference reference, String value, long row) {
        TableSchema table = reference.table;
        ForeignKey key = reference.key;
        KeyIndex index = reference.index;
        String column = String.join(", ", key.columns());
        if (!index.isComplete()) {
            if (saidNotChecked.add(table.name() + '.' + column)) {
                log.addCell(
                        table.file(),
                        row,
                        column,
                        value,
                        Rule.NOT_CHECKED,
                        "references to " + key.table() + " were not checked: that table could not be read to its end",
                        "correct " + key.table() + " first");
            }
            return;
        }
        String hint = "add it to " + key.table() + " or correct it";
        if (suggestions.merge(target(key), 1, Integer::sum) <= MOST_SUGGESTIONS) {
            hint = Nearest.to(value, index.first(MOST_CANDIDATES))
                    .map(near -> "did you mean '" + KeyIndex.shown(near) + "'?")
                    .orElse(hint);
        }
        log.addCell(
                table.file(),
                row,
                column,
                KeyIndex.shown(value),
                Rule.FOREIGN_KEY,
                "'" + KeyIndex.shown(value) + "' is not in " + key.table() + "." + String.join(", ", key.referenced()),
                hint);
    }

    private static Target target(ForeignKey key) {
        return new Target(key.table(), key.referenced());
    }
}
