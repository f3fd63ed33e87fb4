package eu.alpsynergy.api.app.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.compute.ActivityTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads a table of activity: the first column names the regions, the header the domains, every other cell is a number of at
 * least 0. Comma or semicolon separate; with semicolons a decimal comma is understood. UTF-8. All bad cells are named, not the first.
 */
public final class TableReader {

    private static final int MOST_PROBLEMS = 20;

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final List<String> domains = new ArrayList<>();
    private final List<String> regions = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private int problemCount;

    private TableReader(Path file) {
        this.file = file;
    }

    /**
     * The table in a file.
     *
     * @throws AlpSynergyException {@code invalid-table} naming file, rows, columns and what is allowed
     */
    public static ActivityTable read(Path file) {
        return new TableReader(file).table();
    }

    private ActivityTable table() {
        UserCsv.read(file, "invalid-table", (row, decimalComma) -> {
            if (domains.isEmpty()) {
                domains.addAll(row.getFields().subList(1, row.getFieldCount()));
            } else {
                regions.add(row.getField(0));
                rows.add(values(row, decimalComma));
            }
        });
        if (problemCount > 0) {
            String more = problemCount > problems.size() ? "; and " + (problemCount - problems.size()) + " more" : "";
            throw new AlpSynergyException(
                    "invalid-table",
                    file + ": " + String.join("; ", problems) + more
                            + ". Allowed are numbers of at least 0; write 0 where there is none.",
                    Map.of("file", file.toString(), "problems", problemCount));
        }
        return new ActivityTable(regions, domains, rows.toArray(double[][]::new));
    }

    private double[] values(CsvRecord row, boolean decimalComma) {
        double[] values = new double[domains.size()];
        if (row.getFieldCount() != domains.size() + 1) {
            problem("line " + row.getStartingLineNumber() + " has " + row.getFieldCount() + " cells, the header "
                    + (domains.size() + 1));
            return values;
        }
        for (int d = 0; d < values.length; d++) {
            String cell = row.getField(d + 1).strip();
            OptionalDouble value = UserCsv.number(cell, decimalComma);
            if (value.isPresent()) {
                values[d] = value.getAsDouble();
            } else {
                problem("line " + row.getStartingLineNumber() + " ('" + row.getField(0) + "'), column '"
                        + domains.get(d) + "': " + (cell.isEmpty() ? "empty" : "'" + cell + "'"));
            }
        }
        return values;
    }

    private void problem(String text) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(text);
        }
    }
}
