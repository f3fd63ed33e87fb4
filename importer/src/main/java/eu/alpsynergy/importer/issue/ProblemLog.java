package eu.alpsynergy.importer.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Collects problems while a package is read. All are counted; of each file, rule and column only the first are kept, so that a broken file of a million rows does not fill the memory. Safe for two threads; the first of a column and rule are those told first. */
public final class ProblemLog {

    /** How many problems of one file, rule and column are kept word for word. */
    public static final int KEPT_PER_GROUP = 200;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<ProblemGroup.Key, Long> counts = new HashMap<>();
    private final Map<String, Long> keptPerColumn = new HashMap<>();

    public synchronized void add(Problem problem) {
        counts.merge(ProblemGroup.Key.of(problem), 1L, Long::sum);
        String bucket = problem.file() + '\0' + problem.rule() + '\0' + problem.column();
        if (keptPerColumn.merge(bucket, 1L, Long::sum) <= KEPT_PER_GROUP) {
            kept.add(problem);
        }
    }

    public void addCell(
            String file,
            long row,
            @Nullable String column,
            @Nullable String value,
            Rule rule,
            String message,
            @Nullable String hint) {
        add(new Problem(file, OptionalLong.of(row), column, value, rule, message, hint));
    }

    public synchronized ValidationReport report(String packageName, Map<String, Long> rowsPerTable) {
        List<Problem> sorted = new ArrayList<>(kept);
        sorted.sort(Problem.IN_FILE_ORDER);
        return new ValidationReport(packageName, rowsPerTable, ProblemGroup.of(sorted, counts));
    }
}
