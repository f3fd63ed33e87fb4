package eu.alpsynergy.importer.check;

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

    private final Map<Target, KeyIndex> indexes = new HashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final Map<Target, Integer> suggestions = new HashMap<>();
    private final Set<String> saidNotChecked = new HashSet<>();
    private final List<Open> open = new ArrayList<>();
    private final ProblemLog log;

    record Target(String table, List<String> columns) {}

    private record Open(TableSchema table, ForeignKey key, String value, long row) {}

    References(PackageSchema schema, ProblemLog log) {
        this.log = log;
        for (TableSchema table : schema.tables()) {
            indexes.computeIfAbsent(new Target(table.name(), table.primaryKey()), t -> new KeyIndex());
            table.foreignKeys().forEach(key -> indexes.computeIfAbsent(target(key), t -> new KeyIndex()));
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

    void check(TableSchema table, ForeignKey key, String value, long row) {
        KeyIndex index = indexes.get(target(key));
        if (index == null || index.contains(value)) {
            return;
        }
        if (finished.contains(key.table())) {
            report(table, key, value, row);
        } else {
            open.add(new Open(table, key, value, row));
        }
    }

    /** Settles what referred to tables read later, or to a row further down. */
    void settle() {
        for (Open o : open) {
            KeyIndex index = indexes.get(target(o.key));
            if (index != null && !index.contains(o.value)) {
                report(o.table, o.key, o.value, o.row);
            }
        }
        open.clear();
    }

    private void report(TableSchema table, ForeignKey key, String value, long row) {
        Target target = target(key);
        KeyIndex index = indexes.computeIfAbsent(target, t -> new KeyIndex());
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
        if (suggestions.merge(target, 1, Integer::sum) <= MOST_SUGGESTIONS) {
            hint = Nearest.to(value, index.keys())
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
