package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.load.ExportResult;
import eu.alpsynergy.importer.load.ImportResult;
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
                : "nothing was changed; correct the rows, or leave those with errors out with --lenient";
    }

    private static String count(Map<String, Long> tables, long rows) {
        return String.format(Locale.ROOT, "%,d rows in %d tables", rows, tables.size());
    }
}
