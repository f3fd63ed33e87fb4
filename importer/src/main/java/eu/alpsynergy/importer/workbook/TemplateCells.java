package eu.alpsynergy.importer.workbook;

import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.model.AlpSynergyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** Writes canonical texts as cells of the type of their column, so that a spreadsheet sorts and adds them rightly. */
final class TemplateCells {

    static final String DAY = "yyyy-mm-dd";
    private static final int LONGEST_CELL = 32_767;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private TemplateCells() {}

    static void write(Worksheet sheet, int row, TableSchema table, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.length() > LONGEST_CELL) {
                throw new AlpSynergyException(
                        "cell-too-large",
                        "the cell " + table.fields().get(column).name() + " of " + table.file() + ", row " + (row + 1)
                                + ", is longer than the " + LONGEST_CELL
                                + " characters of a spreadsheet cell; keep this package in CSV",
                        Map.of("table", table.name()));
            }
            if (!cell.isEmpty()) {
                write(sheet, row, column, table.fields().get(column), cell);
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, FieldSchema field, String cell) {
        if (field.isList()) {
            sheet.value(row, column, cell);
            return;
        }
        switch (field.type()) {
            case INTEGER, NUMBER -> sheet.value(row, column, new BigDecimal(cell));
            case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell));
            case DATE -> day(sheet, row, column, LocalDate.parse(cell));
            case STRING, YEAR, ANY -> sheet.value(row, column, cell);
        }
    }

    /** Spreadsheets count days from 1900 and believe in its 29 February; earlier days are text. */
    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        }
    }
}
