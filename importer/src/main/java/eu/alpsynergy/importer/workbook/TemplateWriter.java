package eu.alpsynergy.importer.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.importer.mapping.CanonicalDescriptor;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with a sheet a table, empty or with the rows of a package. */
public final class TemplateWriter {

    /** The languages of the README. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "sl");

    private static final String APPLICATION = "AlpSynergy";
    private static final String APPLICATION_VERSION = "1.0";

    private final PackageSchema schema;
    private final Optional<Path> rows;
    private final String language;

    /**
     * A writer of one workbook.
     *
     * @param rows a folder with the tables in canonical form, or nothing for an empty template
     * @param language of the README, one of {@link #LANGUAGES}
     */
    public TemplateWriter(PackageSchema schema, Optional<Path> rows, String language) {
        this.schema = schema;
        this.rows = rows;
        this.language = language;
    }

    /** Writes beside the file and puts it in its place when it is whole. */
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(beside);
                    Workbook book = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
                ReadmeSheet.write(book.newWorksheet(WorkbookDescriptor.README), schema, language);
                for (TableSchema table : schema.tables()) {
                    write(book.newWorksheet(table.name()), table.canonical());
                }
                writeSchema(book.newWorksheet(WorkbookDescriptor.SCHEMA));
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(Worksheet sheet, TableSchema table) throws IOException {
        TemplateHeader.write(sheet, table, schema);
        if (rows.isEmpty()) {
            return;
        }
        Path csv = rows.get().resolve(table.file());
        try (CsvTable lines =
                new CsvTable(table.file(), Files.newInputStream(csv), Dialect.canonical(), PackageLimits.standard())) {
            lines.next();
            int row = 1;
            for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                TemplateCells.write(sheet, row++, table, line.get().cells());
            }
        }
        sheet.finish();
    }

    private void writeSchema(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        String text = canonical().toString();
        int row = 0;
        for (int at = 0; at < text.length(); at += WorkbookDescriptor.PIECE) {
            sheet.value(row++, 0, text.substring(at, Math.min(text.length(), at + WorkbookDescriptor.PIECE)));
        }
    }

    private ObjectNode canonical() {
        String text = CanonicalDescriptor.text(schema);
        return DescriptorFile.parse(text, PackageLimits.standard()).tree().deepCopy();
    }

    /** The sheets in their order, for a report. */
    public List<String> sheets() {
        return schema.tables().stream().map(TableSchema::name).toList();
    }
}
