package eu.alpsynergy.importer.workbook;

import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: name, title and version of the package, how to fill the others, and what each holds. */
final class ReadmeSheet {

    private static final double FIRST_WIDTH = 28;
    private static final double SECOND_WIDTH = 60;
    private static final double THIRD_WIDTH = 90;
    private static final List<String> HOW = List.of(
            "One sheet is one table, one row is one fact. Fill what you have and delete sheets you do not need.",
            "The first row of a sheet must stay. Columns with an orange head are needed; a note at the head says the rules.",
            "What is not known stays empty, never 0. Every row names its source, an id of the sheet sources.",
            "status: sourced = read from the source, derived = concluded, modelled = our model, unsourced = no source known.",
            "Begin with sources, countries and regions: other sheets offer their ids in drop-downs.",
            "Check: alpsynergy validate FILE.xlsx. Load: alpsynergy import FILE.xlsx.");

    private ReadmeSheet() {}

    static void write(Worksheet sheet, PackageSchema schema) {
        sheet.width(0, FIRST_WIDTH);
        sheet.width(1, SECOND_WIDTH);
        sheet.width(2, THIRD_WIDTH);
        pair(sheet, 0, "name", schema.name());
        pair(sheet, 1, "title", schema.title());
        pair(sheet, 2, "version", schema.version());
        int row = 4;
        for (String line : HOW) {
            sheet.value(row++, 0, line);
        }
        row++;
        sheet.value(row, 0, "sheet");
        sheet.value(row, 1, "holds");
        sheet.range(row, 0, row, 2).style().bold().set();
        for (TableSchema table : schema.tables()) {
            row++;
            sheet.value(row, 0, table.name());
            sheet.value(row, 1, table.title());
            sheet.value(row, 2, table.description());
        }
    }

    private static void pair(Worksheet sheet, int row, String name, String value) {
        sheet.value(row, 0, name);
        sheet.style(row, 0).bold().set();
        sheet.value(row, 1, value);
    }
}
