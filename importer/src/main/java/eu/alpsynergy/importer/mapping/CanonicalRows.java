package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a canonical table back as typed rows by property or column name; absent cells are absent. */
public final class CanonicalRows implements Closeable {

    private final CsvTable csv;
    private final List<FieldSchema> fields;
    private final Function<FieldSchema, String> naming;

    /** Rows by property name, as the graph has them. */
    public CanonicalRows(Path file, TableSchema table) throws IOException {
        this(file, table, FieldSchema::property);
    }

    private CanonicalRows(Path file, TableSchema table, Function<FieldSchema, String> naming) throws IOException {
        this.csv =
                new CsvTable(table.file(), Files.newInputStream(file), Dialect.canonical(), PackageLimits.standard());
        this.fields = table.canonical().fields();
        this.naming = naming;
        csv.next();
    }

    /** Rows by column name, as the data package has them. */
    public static CanonicalRows byColumn(Path file, TableSchema table) throws IOException {
        return new CanonicalRows(file, table, FieldSchema::name);
    }

    /** The next rows, at most so many; empty at the end. */
    public List<Map<String, Object>> next(int most) {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (rows.size() < most) {
            Optional<CsvLine> line = csv.next();
            if (line.isEmpty()) {
                break;
            }
            rows.add(typed(line.get()));
        }
        return rows;
    }

    public void skip(long rows) {
        for (long i = 0; i < rows; i++) {
            csv.next();
        }
    }

    private Map<String, Object> typed(CsvLine line) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String text = line.cells().get(i);
            if (text.isEmpty()) {
                continue;
            }
            FieldSchema field = fields.get(i);
            if (CellParser.parse(text, field) instanceof Parsed.Value parsed) {
                row.put(naming.apply(field), parsed.value());
            } else {
                throw new IllegalStateException("the canonical cell '" + text + "' of row " + line.row() + ", column "
                        + field.name() + ", cannot be read back");
            }
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
