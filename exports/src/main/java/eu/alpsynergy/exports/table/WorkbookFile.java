package eu.alpsynergy.exports.table;

import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: a README sheet, then a sheet a table, and more of them where a table has more rows than a sheet can hold. Text goes in
 * as text, which no spreadsheet runs as a formula; numbers, truths and dates are of their kinds.
 */
public final class WorkbookFile implements FileWriter {

    private static final List<String> HINTS = List.of(
            "Each further sheet is a table; a table with more rows than a sheet can hold goes on in the next.",
            "A text longer than a cell can hold (32,767 characters) ends with [...]; the data package has it whole.");

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        Path raw = Files.createTempFile("alpsynergy-workbook-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(raw);
                    Workbook workbook = new Workbook(file, "AlpSynergy", null)) {
                workbook.properties()
                        .setTitle(rows.card().title())
                        .setSubject("dataset version " + rows.card().version())
                        .setDescription(rows.card().sentence());
                readMe(rows, workbook.newWorksheet("README"));
                for (TableSchema table : rows.tables()) {
                    TableSheets sheets = new TableSheets(workbook, table);
                    rows.read(table, sheets::add);
                    sheets.finish();
                }
            }
            WithoutClock.copy(raw, rows.card().created().orElse("2000-01-01"), out);
        } finally {
            Files.delete(raw);
        }
    }

    private static void readMe(DatasetRows rows, Worksheet sheet) throws IOException {
        int[] row = {0};
        ReadMe.write(rows, HINTS, new ReadMe.Lines() {
            @Override
            public void heading(String text) {
                row[0] += row[0] == 0 ? 0 : 1;
                sheet.inlineString(row[0], 0, TableSheets.fitting(text));
                sheet.style(row[0]++, 0).bold().set();
            }

            @Override
            public void line(List<String> cells) {
                for (int c = 0; c < cells.size(); c++) {
                    if (!cells.get(c).isEmpty()) {
                        sheet.inlineString(row[0], c, TableSheets.fitting(cells.get(c)));
                    }
                }
                row[0]++;
            }
        });
        sheet.width(0, 28);
        sheet.width(1, 44);
        sheet.finish();
    }
}
