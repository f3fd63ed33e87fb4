package eu.alpsynergy.exports.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A zip with a CSV file a table and a README.txt, for people: text that a spreadsheet would run as a formula gets an apostrophe in
 * front, so it is not exact; the data package is. The variant for Excel has a byte order mark, semicolons and decimal commas.
 */
public final class CsvZip implements FileWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        SteadyZip zip = new SteadyZip(out);
        try (Writer text = text(zip.entry("README.txt"))) {
            readMe(rows, options, text);
        }
        for (TableSchema table : rows.tables()) {
            try (Writer text = text(zip.entry(table.name() + ".csv"))) {
                table(rows, table, options.excel(), text);
            }
        }
        zip.finish();
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static void table(DatasetRows rows, TableSchema table, boolean excel, Writer text) throws IOException {
        if (excel) {
            text.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(excel ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(table.columns());
        rows.read(table, cells -> csv.writeRecord(texts(cells, table, excel)));
        csv.flush();
    }

    private static List<String> texts(RowCells cells, TableSchema table, boolean excel) {
        List<String> texts = new ArrayList<>(cells.size());
        for (int c = 0; c < cells.size(); c++) {
            FieldSchema field = table.fields().get(c);
            Object cell = cells.get(c);
            String text = CanonicalText.of(cell, field);
            if (cell instanceof Double) {
                texts.add(excel ? text.replace('.', ',') : text);
            } else {
                texts.add(cell instanceof Number ? text : SafeCell.of(text));
            }
        }
        return texts;
    }

    private static void readMe(DatasetRows rows, ExportOptions options, Writer text) throws IOException {
        List<String> hints = List.of(
                options.excel()
                        ? "The files are UTF-8 with a byte order mark, fields with ; between them, numbers with a decimal comma."
                        : "The files are UTF-8, fields with , between them, numbers with a decimal point.",
                "Text that a spreadsheet would run as a formula has an apostrophe in front. The data package has every value as it is.");
        ReadMe.write(rows, hints, new ReadMe.Lines() {
            @Override
            public void heading(String heading) throws IOException {
                text.write("\r\n" + heading + "\r\n" + "=".repeat(Math.min(heading.length(), 80)) + "\r\n");
            }

            @Override
            public void line(List<String> cells) throws IOException {
                text.write(String.join(" | ", cells) + "\r\n");
            }
        });
    }
}
