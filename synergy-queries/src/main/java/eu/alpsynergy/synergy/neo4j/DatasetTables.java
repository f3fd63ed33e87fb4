package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.FactStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every table of one dataset version, those that grow with firms as columns, the others as rows, and what the dataset's node says of it. */
record DatasetTables(Row dataset, Map<String, List<Row>> byName, FirmTables firms) {

    private static final Pattern TABLE_ROWS = Pattern.compile("\"([a-z0-9_]+)\"\\s*:\\s*(\\d+)");

    DatasetTables {
        byName = Map.copyOf(byName);
    }

    List<Row> rows(String table) {
        List<Row> rows = byName.get(table);
        if (rows == null) {
            throw new IllegalArgumentException("no Cypher statement reads a table '" + table + "'");
        }
        return rows;
    }

    <T> List<T> map(String table, Function<Row, T> mapping) {
        return rows(table).stream().map(mapping).toList();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = firms.counts();
        byName.forEach((table, rows) -> counts.put(table, (long) rows.size()));
        return counts;
    }

    /** Only tables whose rows carry a status: sources do not. */
    Map<String, Map<FactStatus, Long>> countsByStatus() {
        Map<String, Map<FactStatus, Long>> counts = firms.countsByStatus();
        byName.forEach((table, rows) -> {
            Map<FactStatus, Long> ofTable = new EnumMap<>(FactStatus.class);
            rows.stream().filter(Row::hasStatus).forEach(row -> ofTable.merge(row.status(), 1L, Long::sum));
            counts.put(table, ofTable);
        });
        return counts;
    }

    /** The import noted how many rows each table has; fewer or more now mean that somebody changed the data since. */
    void requireWhole() {
        Map<String, Long> read = counts();
        notedRows(dataset).forEach((table, expected) -> {
            if (!expected.equals(read.get(table))) {
                throw new SnapshotException(
                        "snapshot-incomplete",
                        "The dataset " + dataset.text("version") + " had " + expected + " rows in the table " + table
                                + " when it was imported and has " + read.getOrDefault(table, 0L) + " now. The database"
                                + " was changed since: import the data package again.",
                        Map.of("table", table, "expected", expected, "found", read.getOrDefault(table, 0L)));
            }
        });
    }

    /** How many rows each table had when it was imported. */
    static Map<String, Long> notedRows(Row dataset) {
        Map<String, Long> rows = new TreeMap<>();
        Matcher noted = TABLE_ROWS.matcher(dataset.text("rows"));
        while (noted.find()) {
            rows.put(noted.group(1), Long.valueOf(noted.group(2)));
        }
        return rows;
    }
}
