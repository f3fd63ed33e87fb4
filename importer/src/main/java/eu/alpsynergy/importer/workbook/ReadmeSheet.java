package eu.alpsynergy.importer.workbook;

import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: name, title and version of the package, how to fill the others, and what each holds. */
final class ReadmeSheet {

    private static final double FIRST_WIDTH = 28;
    private static final double SECOND_WIDTH = 60;
    private static final double THIRD_WIDTH = 90;

    private ReadmeSheet() {}

    static void write(Worksheet sheet, PackageSchema schema, String language) {
        sheet.width(0, FIRST_WIDTH);
        sheet.width(1, SECOND_WIDTH);
        sheet.width(2, THIRD_WIDTH);
        pair(sheet, 0, "name", schema.name());
        pair(sheet, 1, "title", schema.title());
        pair(sheet, 2, "version", schema.version());
        int row = 4;
        List<String> lines = lines(language);
        for (String line : lines.subList(1, lines.size())) {
            sheet.value(row++, 0, line);
        }
        row++;
        String[] heads = lines.get(0).split("\\|", -1);
        for (int column = 0; column < heads.length; column++) {
            sheet.value(row, column, heads[column]);
        }
        sheet.range(row, 0, row, 2).style().bold().set();
        for (TableSchema table : schema.tables()) {
            row++;
            sheet.value(row, 0, table.name());
            sheet.value(row, 1, table.title());
            sheet.value(row, 2, table.description());
        }
    }

    /** The heads of the list of sheets, then the lines on how to fill them. */
    private static List<String> lines(String language) {
        try (InputStream in = ReadmeSheet.class.getResourceAsStream("readme-" + language + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no README in the language '" + language + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the README of the template", e);
        }
    }

    private static void pair(Worksheet sheet, int row, String name, String value) {
        sheet.value(row, 0, name);
        sheet.style(row, 0).bold().set();
        sheet.value(row, 1, value);
    }
}
