package eu.alpsynergy.importer.load;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What was exported, and the hash of it, which equals the content hash of the package it came from. */
public record ExportResult(String version, String hash, Map<String, Long> rows) {

    public ExportResult {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }
}
