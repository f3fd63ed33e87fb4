package eu.alpsynergy.importer.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as text for a terminal; says where it cuts short. */
final class ReportText {

    private static final int EXAMPLES_PER_RULE = 5;
    private static final String NL = "\n";

    private ReportText() {}

    static String of(ValidationReport report) {
        StringBuilder text = new StringBuilder();
        Map<String, List<ProblemGroup>> byFile = report.groups().stream()
                .collect(Collectors.groupingBy(ProblemGroup::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, groups) -> {
            text.append(file).append(NL);
            groups.forEach(group -> appendGroup(text, group));
            text.append(NL);
        });
        return text.append(summary(report)).append(NL).toString();
    }

    private static void appendGroup(StringBuilder text, ProblemGroup group) {
        text.append("  %s %s (%s): %s%s"
                .formatted(
                        group.severity().code(),
                        group.rule().code(),
                        times(group.count()),
                        group.rule().says(),
                        NL));
        group.first().stream().limit(EXAMPLES_PER_RULE).forEach(p -> appendProblem(text, p));
        long more = group.count() - Math.min(group.first().size(), EXAMPLES_PER_RULE);
        if (more > 0) {
            text.append("    ... and %d more of this kind (%d shown; the JSON report lists up to %d a column)%s"
                    .formatted(more, EXAMPLES_PER_RULE, ProblemLog.KEPT_PER_GROUP, NL));
        }
    }

    private static void appendProblem(StringBuilder text, Problem p) {
        text.append("    ").append(place(p)).append(p.message());
        if (p.hint() != null) {
            text.append(" -> ").append(p.hint());
        }
        text.append(NL);
    }

    private static String place(Problem p) {
        String row = p.row().isPresent() ? "row " + p.row().getAsLong() : "";
        String column = p.column() == null ? "" : (row.isEmpty() ? "" : ", ") + p.column();
        return row.isEmpty() && column.isEmpty() ? "" : row + column + ": ";
    }

    private static String summary(ValidationReport report) {
        long rows = report.rowsPerTable().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return "%s: %d rows in %d tables, %d errors, %d warnings"
                .formatted(
                        report.packageName(),
                        rows,
                        report.rowsPerTable().size(),
                        report.errorCount(),
                        report.warningCount());
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }
}
