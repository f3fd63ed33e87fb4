package eu.alpsynergy.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which data a snapshot holds: version, title, time of import, rows per table, rows per table and status, and the data
 * package's own descriptor (its {@code datapackage.json}) word for word. Tables that the snapshot itself does not hold are
 * counted too.
 */
public record DatasetInfo(
        String version,
        String title,
        String createdAt,
        Map<String, Long> rows,
        Map<String, Map<FactStatus, Long>> rowsByStatus,
        String descriptor) {

    public DatasetInfo {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        Map<String, Map<FactStatus, Long>> copy = new TreeMap<>();
        rowsByStatus.forEach((table, counts) -> copy.put(table, Collections.unmodifiableMap(new TreeMap<>(counts))));
        rowsByStatus = Collections.unmodifiableMap(copy);
    }

    /** Without the counts by status. */
    public DatasetInfo(String version, String title, String createdAt, Map<String, Long> rows, String descriptor) {
        this(version, title, createdAt, rows, Map.of(), descriptor);
    }
}
