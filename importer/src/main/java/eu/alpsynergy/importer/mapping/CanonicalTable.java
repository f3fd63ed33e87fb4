package eu.alpsynergy.importer.mapping;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table in its canonical form: UTF-8, LF, comma, quotes only where needed, rows by primary key. Rows that come in
 * order, as they usually do, are written straight through; others are sorted in runs on disk and merged, so that memory
 * does not grow with the table.
 */
public final class CanonicalTable implements Closeable {

    static final int ROWS_PER_RUN = 50_000;
    static final int CHARS_PER_RUN = 16 << 20;

    private final Path file;
    private final List<String> header;
    private final Comparator<List<String>> byKey;
    private final List<Path> runs = new ArrayList<>();
    private final List<List<String>> buffer = new ArrayList<>();
    private final int rowsPerRun;
    private @Nullable CsvWriter straight;
    private @Nullable List<String> last;
    private long bufferedChars;
    private long rows;

    public CanonicalTable(Path file, TableSchema table) throws IOException {
        this(file, table, ROWS_PER_RUN);
    }

    CanonicalTable(Path file, TableSchema table, int rowsPerRun) throws IOException {
        this.file = file;
        this.rowsPerRun = rowsPerRun;
        this.header = table.columns();
        this.byKey = KeyOrder.of(table);
        this.straight = open(file);
    }

    /** Takes the canonical texts of a row, in the order of the table's columns. */
    public void add(List<String> row) throws IOException {
        rows++;
        if (straight != null && (last == null || byKey.compare(last, row) <= 0)) {
            straight.writeRecord(row);
            last = row;
            return;
        }
        if (straight != null) {
            straight.close();
            straight = null;
            runs.add(Files.move(file, runFile()));
        }
        buffer.add(row);
        bufferedChars += row.stream().mapToLong(String::length).sum();
        if (buffer.size() >= rowsPerRun || bufferedChars >= CHARS_PER_RUN) {
            spill();
        }
    }

    public long rows() {
        return rows;
    }

    /** Finishes the file; nothing can be added afterwards. */
    @Override
    public void close() throws IOException {
        if (straight != null) {
            straight.close();
            straight = null;
        } else if (!runs.isEmpty()) {
            spill();
            try (CsvWriter out = open(file)) {
                RunMerge.merge(runs, byKey, out::writeRecord);
            }
            for (Path run : runs) {
                Files.delete(run);
            }
            runs.clear();
        }
    }

    private void spill() throws IOException {
        if (buffer.isEmpty()) {
            return;
        }
        buffer.sort(byKey);
        Path run = runFile();
        try (CsvWriter out = open(run)) {
            buffer.forEach(out::writeRecord);
        }
        runs.add(run);
        buffer.clear();
        bufferedChars = 0;
    }

    private Path runFile() {
        return file.resolveSibling(file.getFileName() + ".run" + runs.size());
    }

    private CsvWriter open(Path target) throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        writer.writeRecord(header);
        return writer;
    }
}
