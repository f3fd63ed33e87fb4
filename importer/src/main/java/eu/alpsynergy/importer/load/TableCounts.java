package eu.alpsynergy.importer.load;

import java.util.Map;
import java.util.TreeMap;

/** Rows per table as the graph has them. */
final class TableCounts {

    private TableCounts() {}

    static Map<String, Long> of(Database database, String version, Iterable<String> tables) {
        Map<String, Long> all = new TreeMap<>();
        database.read(tx -> tx.all("store/count_rows", Map.of("version", version)))
                .forEach(row ->
                        all.put(row.get("table").asString(), row.get("rows").asLong()));
        Map<String, Long> counts = new TreeMap<>();
        tables.forEach(table -> counts.put(table, all.getOrDefault(table, 0L)));
        return counts;
    }
}
