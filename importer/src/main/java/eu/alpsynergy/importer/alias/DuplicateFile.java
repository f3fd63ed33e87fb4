package eu.alpsynergy.importer.alias;

import eu.alpsynergy.importer.source.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes {@code duplicates.csv}, a list to be reviewed. Its first columns are those of {@code aliases.csv}: a row is decided by copying it
 * there with {@code same} or {@code different}.
 */
public final class DuplicateFile {

    /** The name of the file. */
    public static final String NAME = "duplicates.csv";

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private DuplicateFile() {}

    /** Writes the list into the folder, over the one that is there. */
    public static void write(Path folder, List<Duplicate> duplicates) throws IOException {
        TableFile file = TableFile.empty(
                List.of(
                        "table",
                        "spelling",
                        "id",
                        "decision",
                        "score",
                        "reason",
                        "spelling_name",
                        "id_name",
                        "spelling_region",
                        "id_region"),
                List.of("rank"));
        int rank = 0;
        for (Duplicate duplicate : duplicates) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("rank", "%09d".formatted(rank++));
            row.put("table", duplicate.table());
            row.put("spelling", duplicate.goes().id());
            row.put("id", duplicate.stays().id());
            row.put("decision", "");
            row.put("score", String.format(Locale.ROOT, "%.2f", duplicate.score()));
            row.put("reason", duplicate.reason());
            row.put("spelling_name", harmless(duplicate.goes().names()));
            row.put("id_name", harmless(duplicate.stays().names()));
            row.put("spelling_region", duplicate.goes().region());
            row.put("id_region", duplicate.stays().region());
            file.put(row);
        }
        file.write(folder, NAME.substring(0, NAME.length() - ".csv".length()));
    }

    /** A spreadsheet would run text that begins so as a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
