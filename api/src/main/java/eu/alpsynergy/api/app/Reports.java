package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.Severity;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.load.ExportResult;
import eu.alpsynergy.importer.load.ImportResult;
import eu.alpsynergy.importer.timetable.TimetableImport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What commands print when they are done. */
final class Reports {

    private Reports() {}

    static String of(ImportResult result) {
        long rows = result.rows().values().stream().mapToLong(Long::longValue).sum();
        String seconds = String.format(Locale.ROOT, "%.1f s", result.duration().toMillis() / 1000.0);
        return switch (result.outcome()) {
            case UNCHANGED -> "unchanged: the database already holds version " + result.version();
            case IMPORTED ->
                "imported version " + result.version() + ": " + count(result.rows(), rows) + " in " + seconds;
            case RESUMED ->
                "resumed and imported version " + result.version() + ": " + count(result.rows(), rows) + " in "
                        + seconds;
        };
    }

    static String of(ExportResult result, Path directory) {
        long rows = result.rows().values().stream().mapToLong(Long::longValue).sum();
        return "exported version " + result.version() + " to " + directory + ": " + count(result.rows(), rows)
                + System.lineSeparator() + "sha256 " + result.hash();
    }

    /** What to do after a merge. */
    static String next(ImportOutcome outcome, Path folder) {
        return outcome.applied()
                ? "merged into " + folder + "; now: alpsynergy duplicates " + folder + ", then alpsynergy import "
                        + folder
                : "nothing was changed"
                        + way(outcome.report(), "; correct the rows, or leave those with errors out with --lenient");
    }

    /** What to do after a timetable that was not merged. */
    static String next(TimetableImport.Result result) {
        return "nothing was changed; rows that gave no call: " + result.leftOut()
                + way(result.report(), "; decide them in the mapping file, or leave them out with --lenient");
    }

    /** Rows can be left out; what is wrong with a file as a whole, or with the mapping, has to be put right. */
    private static String way(ValidationReport report, String ofRows) {
        if (report.problems().stream().anyMatch(p -> p.rule() == Rule.TIMETABLE_MAPPING)) {
            return "; correct the mapping file";
        }
        return report.problems().stream()
                        .anyMatch(p -> p.severity() == Severity.ERROR && p.row().isPresent())
                ? ofRows
                : "";
    }

    private static String count(Map<String, Long> tables, long rows) {
        return String.format(Locale.ROOT, "%,d rows in %d tables", rows, tables.size());
    }
}
