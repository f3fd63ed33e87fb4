package eu.alpsynergy.importer.source;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file that is written line by line: UTF-8, commas, LF. */
public final class LineFile implements Closeable {

    private final CsvWriter csv;

    private LineFile(CsvWriter csv) {
        this.csv = csv;
    }

    public static LineFile create(Path file) throws IOException {
        return new LineFile(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file));
    }

    public void add(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
