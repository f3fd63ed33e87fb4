package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.CellConstraints;
import eu.alpsynergy.importer.mapping.CellParser;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.Parsed;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row one by one: text, type, constraints. */
final class CellReading {

    private final TableSchema table;
    private final ProblemLog log;
    private final CellText text;

    CellReading(TableSchema table, CsvTable csv, ProblemLog log) {
        this.table = table;
        this.log = log;
        this.text = new CellText(table.file(), csv, log);
    }

    void checkHeaderText(String name) {
        text.isText(name, 1, name);
    }

    /** Typed values in the order of the schema; null where a cell is empty, missing or wrong. */
    @Nullable
    Object[] read(CsvLine line, Header header) {
        @Nullable Object[] values = new Object[table.fields().size()];
        for (int f = 0; f < values.length; f++) {
            if (header.has(f)) {
                values[f] = read(
                        header.cell(f, line.cells()), line.row(), table.fields().get(f));
            }
        }
        return values;
    }

    private @Nullable Object read(String raw, long row, FieldSchema field) {
        String cell = text.clean(raw, row, field);
        if (cell == null) {
            return null;
        }
        if (cell.isEmpty() || table.missingValues().contains(cell)) {
            if (field.constraints().required()) {
                wrong(
                        row,
                        field,
                        raw,
                        new Parsed.Wrong(Rule.REQUIRED, "the cell is empty", "every row needs a value here"));
            }
            return null;
        }
        Parsed parsed = CellParser.parse(cell, field);
        if (parsed instanceof Parsed.Wrong wrong) {
            wrong(row, field, cell, wrong);
            return null;
        }
        Object value = ((Parsed.Value) parsed).value();
        if (value instanceof Double number && CellParser.losesDigits(cell, field, number)) {
            wrong(
                    row,
                    field,
                    cell,
                    new Parsed.Wrong(
                            Rule.PRECISION,
                            "the number is stored as " + number,
                            "write at most 15 significant digits"));
        }
        CellConstraints.check(value, field, wrong -> wrong(row, field, cell, wrong));
        return value;
    }

    private void wrong(long row, FieldSchema field, String value, Parsed.Wrong wrong) {
        log.addCell(table.file(), row, field.name(), value, wrong.rule(), wrong.message(), wrong.hint());
    }
}
