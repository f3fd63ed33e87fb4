package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.GraphSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Values;

/**
 * The snapshot of a data package that is not in the database, made of its rows by the same mapping as the one that is: so that two
 * versions can be compared though the database holds one.
 */
public final class PackageSnapshot {

    private static final String TABLES = "export/";

    private PackageSnapshot() {}

    /**
     * Made of checked rows.
     *
     * @param rows by table: typed cells by column name; tables and cells that are absent are empty
     * @throws SnapshotException when a cell is not what it must be
     */
    public static GraphSnapshot of(
            String version, String title, String descriptor, Map<String, List<Map<String, Object>>> rows) {
        Map<String, List<Row>> tables = new HashMap<>();
        for (String statement : new CypherCatalogue().names("export")) {
            String table = statement.substring(TABLES.length());
            tables.put(
                    table,
                    rows.getOrDefault(table, List.of()).stream()
                            .map(cells -> new Row(table, Values.value(cells)))
                            .toList());
        }
        Map<String, Object> dataset = new TreeMap<>();
        dataset.put("version", version);
        dataset.put("title", title);
        dataset.put("createdAt", "");
        dataset.put("rows", "{}");
        dataset.put("descriptor", descriptor);
        FirmTables firms = FirmTables.of(table -> tables.getOrDefault(table, List.of()));
        tables.keySet().removeAll(FirmTables.NAMES);
        return SnapshotAssembly.of(new DatasetTables(new Row("datasets", Values.value(dataset)), tables, firms));
    }
}
