package eu.alpsynergy.importer.issue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All problems of a data package found in one run, by file and rule; rows per table as far as they were read. */
public record ValidationReport(String packageName, Map<String, Long> rowsPerTable, List<ProblemGroup> groups) {

    public ValidationReport {
        rowsPerTable = Collections.unmodifiableMap(new TreeMap<>(rowsPerTable));
        groups = List.copyOf(groups);
    }

    public boolean hasErrors() {
        return errorCount() > 0;
    }

    public long errorCount() {
        return count(Severity.ERROR);
    }

    public long warningCount() {
        return count(Severity.WARNING);
    }

    /** The problems kept word for word, by file, rule and row. */
    public List<Problem> problems() {
        return groups.stream().flatMap(g -> g.first().stream()).toList();
    }

    /** For a terminal: one block a file, one paragraph a rule with the first examples. */
    public String toText() {
        return ReportText.of(this);
    }

    /** For programs: everything kept, counts included. */
    public String toJson() {
        return ReportJson.of(this);
    }

    private long count(Severity severity) {
        Stream<ProblemGroup> of = groups.stream().filter(g -> g.severity() == severity);
        return of.mapToLong(ProblemGroup::count).sum();
    }
}
