package eu.alpsynergy.api.app.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.alpsynergy.synergy.compute.ComputeResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** Writes a result as CSV: labels kept, doubles so that they read back to the same bits, absent cells empty. */
public final class ResultWriter {

    private ResultWriter() {}

    /** The file is whole or not there. */
    public static void write(ComputeResult result, Path file) throws IOException {
        WholeFile.write(file, writer -> {
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
                write(result, csv);
            }
        });
    }

    private static void write(ComputeResult result, CsvWriter csv) {
        if (result instanceof ComputeResult.Grid grid) {
            grid(grid, csv);
        } else if (result instanceof ComputeResult.Vector vector) {
            csv.writeRecord("id", "value");
            for (int i = 0; i < vector.labels().size(); i++) {
                csv.writeRecord(vector.labels().get(i), text(vector.entries().at(i)));
            }
        } else if (result instanceof ComputeResult.Triples triples) {
            triples(triples, csv);
        }
    }

    private static void grid(ComputeResult.Grid grid, CsvWriter csv) {
        String[] cells = new String[grid.columns().size() + 1];
        cells[0] = grid.corner();
        for (int c = 0; c < grid.columns().size(); c++) {
            cells[c + 1] = grid.columns().get(c);
        }
        csv.writeRecord(cells);
        for (int r = 0; r < grid.rows().size(); r++) {
            cells[0] = grid.rows().get(r);
            for (int c = 0; c < grid.columns().size(); c++) {
                cells[c + 1] = text(grid.cells().at(r, c));
            }
            csv.writeRecord(cells);
        }
    }

    private static void triples(ComputeResult.Triples triples, CsvWriter csv) {
        csv.writeRecord("region", "partner", "domain", "value");
        int regions = triples.regions().size();
        for (int r = 0; r < regions; r++) {
            for (int s = 0; s < regions; s++) {
                for (int i = 0; i < triples.domains().size() && s != r; i++) {
                    csv.writeRecord(
                            triples.regions().get(r),
                            triples.regions().get(s),
                            triples.domains().get(i),
                            text(triples.values().at(r, s, i)));
                }
            }
        }
    }

    static String text(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double number = value.getAsDouble();
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
