package eu.alpsynergy.importer.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was read and what was left out, so that no row is lost silently. */
public final class Tally {

    private final Map<String, Long> read = new LinkedHashMap<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Map<String, Long> outside = new TreeMap<>();
    private final Map<String, Long> also = new LinkedHashMap<>();

    /** Rows of a file. */
    public void read(String file, long rows) {
        read.merge(file, rows, Long::sum);
    }

    /** A row that was left out, and why. */
    public void leftOut(String why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    /** A row outside the dataset's regions, by country. */
    public void outside(String where) {
        outside.merge(where.isEmpty() ? "?" : where, 1L, Long::sum);
    }

    /** Something worth knowing. */
    public void also(String what) {
        also.merge(what, 1L, Long::sum);
    }

    public Map<String, Long> read() {
        return Collections.unmodifiableMap(read);
    }

    public Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    public Map<String, Long> outside() {
        return Collections.unmodifiableMap(outside);
    }

    public Map<String, Long> also() {
        return Collections.unmodifiableMap(also);
    }
}
