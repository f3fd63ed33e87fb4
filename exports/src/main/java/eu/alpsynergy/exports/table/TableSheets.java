package eu.alpsynergy.exports.table;

import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One table as a sheet, or as several; rows leave memory every few thousand. */
final class TableSheets {

    static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int CHARACTERS_OF_A_CELL = 32_767;
    private static final String CUT = " [...]";
    private static final int ROWS_KEPT = 2_000;
    private static final long LARGEST_EXACT = 1L << 53;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook workbook;
    private final TableSchema table;
    private final int rowsOfASheet;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    TableSheets(Workbook workbook, TableSchema table) {
        this(workbook, table, ROWS_OF_A_SHEET);
    }

    TableSheets(Workbook workbook, TableSchema table, int rowsOfASheet) {
        this.workbook = workbook;
        this.table = table;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = begin();
    }

    void add(RowCells cells) throws IOException {
        if (row == rowsOfASheet) {
            sheet.finish();
            sheets++;
            sheet = begin();
        }
        for (int c = 0; c < cells.size(); c++) {
            cell(c, cells.get(c));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private Worksheet begin() {
        String suffix = sheets == 1 ? "" : " (" + sheets + ")";
        String name = table.name().substring(0, Math.min(table.name().length(), 31 - suffix.length()));
        Worksheet next = workbook.newWorksheet(name + suffix);
        for (int c = 0; c < table.fields().size(); c++) {
            next.inlineString(0, c, table.fields().get(c).name());
            next.style(0, c).bold().set();
        }
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    private void cell(int column, @Nullable Object value) {
        FieldSchema field = table.fields().get(column);
        if (value instanceof Long whole && Math.abs(whole) <= LARGEST_EXACT) {
            sheet.value(row, column, whole);
        } else if (value instanceof Double number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(row, column, fitting(CanonicalText.of(value, field)));
        }
    }

    /** What a cell can hold, without a character cut in two. */
    static String fitting(String text) {
        if (text.length() <= CHARACTERS_OF_A_CELL) {
            return text;
        }
        int end = CHARACTERS_OF_A_CELL - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
