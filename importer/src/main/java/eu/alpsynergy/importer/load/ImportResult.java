package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.issue.ValidationReport;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What an import did, and to which version. */
public record ImportResult(
        Outcome outcome, String version, Map<String, Long> rows, ValidationReport report, Duration duration) {

    /** How the version came to be the current one. */
    public enum Outcome {
        /** It already was. */
        UNCHANGED,
        /** All of it was loaded now. */
        IMPORTED,
        /** An interrupted load was taken up where it had stopped. */
        RESUMED
    }

    public ImportResult {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /** The same, seen by one who waited longer. */
    public ImportResult lasting(long nanos) {
        return new ImportResult(outcome, version, rows, report, Duration.ofNanos(nanos));
    }
}
