package eu.alpsynergy.importer.load;

import java.util.Map;
import java.util.TreeMap;

/** Rows per table as the graph has them: counted over the very statements that export the tables. */
final class TableCounts {

    private TableCounts() {}

    static Map<String, Long> of(Database database, String version, Iterable<String> tables) {
        return database.read(tx -> {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : tables) {
                String export = database.cypher().statement("export/" + table);
                counts.put(
                        table,
                        tx.tx()
                                .run("CALL () {\n" + export + "\n} RETURN count(*) AS rows", Map.of("version", version))
                                .single()
                                .get("rows")
                                .asLong());
            }
            return counts;
        });
    }
}
