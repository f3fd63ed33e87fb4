package eu.alpsynergy.importer.load;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A version of the dataset as the database knows it; only a ready one is ever current. */
public record DatasetVersion(
        String version,
        State state,
        String title,
        String createdAt,
        String contentHash,
        Map<String, Long> rows,
        String descriptor) {

    /** Where a version stands between its first row and its last. */
    public enum State {
        LOADING,
        READY,
        REMOVING
    }

    public DatasetVersion {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }
}
