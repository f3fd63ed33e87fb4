package eu.alpsynergy.importer.load;

import java.util.Map;
import java.util.TreeMap;

/** Rows per table as the graph has them. */
final class TableCounts {

    private TableCounts() {}

    static Map<String, Long> of(Database database, String version, Iterable<String> tables) {
        return of(database, "store/count_rows", Map.of("version", version), tables);
    }

    /** Of a store that holds one version alone; from the counts Neo4j keeps, at once. */
    static Map<String, Long> ofAll(Database database, Iterable<String> tables) {
        return of(database, "store/count_stored_rows", Map.of(), tables);
    }

    private static Map<String, Long> of(
            Database database, String statement, Map<String, Object> parameters, Iterable<String> tables) {
        Map<String, Long> all = new TreeMap<>();
        database.read(tx -> tx.all(statement, parameters))
                .forEach(row ->
                        all.put(row.get("table").asString(), row.get("rows").asLong()));
        Map<String, Long> counts = new TreeMap<>();
        tables.forEach(table -> counts.put(table, all.getOrDefault(table, 0L)));
        return counts;
    }
}
