package eu.alpsynergy.benchmarks.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One figure that the product promises.
 *
 * @param topic heading under which it stands
 * @param text what is promised, for people
 * @param figure the measured figure that tells, empty when tests hold the promise
 * @param size the size at which it is promised
 * @param of {@code value}, {@code ratio} (to the peer) or {@code exponent} (of the growth over all sizes)
 * @param bound {@code max} or {@code min}
 * @param limit the bound, in the figure's unit
 * @param command what measures it: a figure of benchmarks/run or the tests that hold it
 */
record Promise(
        String topic, String text, String figure, String size, String of, String bound, double limit, String command) {

    static List<Promise> read(Path file) throws IOException {
        List<Promise> promises = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                boolean held = row.getField("figure").isBlank();
                promises.add(new Promise(
                        row.getField("topic"),
                        row.getField("promise"),
                        row.getField("figure"),
                        row.getField("size"),
                        row.getField("of"),
                        row.getField("bound"),
                        held ? Double.NaN : Double.parseDouble(row.getField("limit")),
                        row.getField("command")));
            }
        }
        return promises;
    }

    boolean heldByTests() {
        return figure.isBlank();
    }

    /** "yes", or by how much it is missed. */
    String verdict(double measured) {
        boolean met = bound.equals("min") ? measured >= limit : measured <= limit;
        return met ? "yes" : String.format(Locale.ROOT, "**missed** (%s %s)", bound, PerformancePage.number(limit));
    }
}
