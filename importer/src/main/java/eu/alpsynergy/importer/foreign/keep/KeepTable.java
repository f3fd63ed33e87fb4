package eu.alpsynergy.importer.foreign.keep;

import eu.alpsynergy.importer.foreign.ExportColumn;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportFiles;
import eu.alpsynergy.importer.foreign.ExportRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A sheet of the workbook, or a CSV file, whose name says what it lists. */
final class KeepTable {

    private static final String PARTNER = "partner";

    private final ExportFiles files;
    private final ExportContext context;
    private final String name;

    private KeepTable(ExportFiles files, ExportContext context, String name) {
        this.files = files;
        this.context = context;
        this.name = name;
    }

    /** The tables whose name holds a word; one file alone lists partners, whatever its name. */
    static List<KeepTable> of(ExportFiles files, ExportContext context, String word) throws IOException {
        List<String> names = files.isWorkbook() ? files.sheets() : List.copyOf(files.names());
        List<KeepTable> tables = new ArrayList<>();
        for (String name : names) {
            if (lists(name.toLowerCase(Locale.ROOT), word)) {
                tables.add(new KeepTable(files, context, name));
            }
        }
        if (tables.isEmpty() && word.equals(PARTNER) && names.size() == 1) {
            tables.add(new KeepTable(files, context, names.get(0)));
        }
        if (tables.isEmpty() && word.equals(PARTNER)) {
            context.log()
                    .add(ExportFiles.missing(
                            String.join(", ", names),
                            "no sheet or file lists partners",
                            "export the partnerships too, or give their file alone"));
        }
        return tables;
    }

    /** A list of project partners lists partners. */
    private static boolean lists(String name, String word) {
        return name.contains(word) && (word.equals(PARTNER) || !name.contains(PARTNER));
    }

    void read(List<ExportColumn> columns, Consumer<ExportRow> sink) throws IOException {
        (files.isWorkbook()
                        ? files.readSheet(name, columns, context.log(), sink)
                        : files.read(name, columns, context.log(), sink))
                .ifPresent(rows -> context.tally().read(name, rows));
    }
}
