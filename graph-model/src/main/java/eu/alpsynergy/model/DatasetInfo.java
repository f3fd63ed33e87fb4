package eu.alpsynergy.model;

import java.util.Map;

/**
 * Which data a snapshot holds: version, title, time of import, rows per table, and the data package's own descriptor
 * (its {@code datapackage.json}) word for word.
 */
public record DatasetInfo(String version, String title, String createdAt, Map<String, Long> rows, String descriptor) {

    public DatasetInfo {
        rows = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(rows));
    }
}
