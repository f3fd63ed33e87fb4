package eu.alpsynergy.importer.change;

import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one canonical table, read one by one and by column name; a table that a package leaves out has none. */
final class KeyedRows implements Closeable {

    private static final String LIST_SEPARATOR = "|";

    private final @Nullable CsvTable csv;
    private final List<FieldSchema> fields;
    private final Map<String, Integer> positions = new HashMap<>();
    private @Nullable List<String> row;

    private KeyedRows(@Nullable CsvTable csv, List<FieldSchema> fields) {
        this.csv = csv;
        this.fields = fields;
        for (int f = 0; f < fields.size(); f++) {
            positions.put(fields.get(f).name(), f);
        }
    }

    static KeyedRows open(PreparedPackage data, Optional<TableSchema> table) throws IOException {
        if (table.isEmpty()) {
            return new KeyedRows(null, List.of());
        }
        CsvTable csv = new CsvTable(
                table.get().file(),
                Files.newInputStream(data.file(table.get())),
                Dialect.canonical(),
                PackageLimits.standard());
        csv.next();
        KeyedRows rows = new KeyedRows(csv, table.get().canonical().fields());
        rows.advance();
        return rows;
    }

    boolean hasRow() {
        return row != null;
    }

    void advance() {
        row = csv == null ? null : csv.next().map(CsvLine::cells).orElse(null);
    }

    List<String> columns() {
        return fields.stream().map(FieldSchema::name).toList();
    }

    /** The cell of the current row; empty when there is no such column. */
    String cell(String column) {
        Integer at = positions.get(column);
        if (at == null || row == null) {
            return "";
        }
        String separator = fields.get(at).listSeparator();
        String text = row.get(at);
        return separator == null ? text : text.replace(separator, LIST_SEPARATOR);
    }

    List<String> cells(List<String> columns) {
        return columns.stream().map(this::cell).toList();
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
