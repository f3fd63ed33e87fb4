package eu.alpsynergy.importer.workbook;

import eu.alpsynergy.importer.mapping.FieldType;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.sheet.SheetRow;
import eu.alpsynergy.importer.source.LineFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes a sheet as CSV: row for row, days as YYYY-MM-DD, truth values in small letters, nothing where nothing is. */
final class SheetTable {

    private final LineFile out;
    private final Set<Integer> truths = new HashSet<>();
    private final Optional<TableSchema> table;
    private int width = -1;
    private long written;

    SheetTable(LineFile out, Optional<TableSchema> table) {
        this.out = out;
        this.table = table;
    }

    void add(SheetRow row) {
        List<String> cells = new ArrayList<>(
                IntStream.range(0, row.cells().size()).mapToObj(row::cell).toList());
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty()) {
            return;
        }
        if (width < 0) {
            width = cells.size();
            table.ifPresent(t -> findTruths(t, cells));
        }
        // Rows that are blank in between keep the numbers of those below right.
        while (written + 1 < row.number()) {
            line(Collections.nCopies(width, ""));
        }
        truths.stream()
                .filter(i -> i < cells.size())
                .forEach(i -> cells.set(i, cells.get(i).toLowerCase(Locale.ROOT)));
        while (cells.size() < width) {
            cells.add("");
        }
        line(cells);
    }

    private void line(List<String> cells) {
        out.add(cells);
        written++;
    }

    private void findTruths(TableSchema schema, List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            int field = schema.indexOf(header.get(i)).orElse(-1);
            if (field >= 0 && schema.fields().get(field).type() == FieldType.BOOLEAN) {
                truths.add(i);
            }
        }
    }
}
