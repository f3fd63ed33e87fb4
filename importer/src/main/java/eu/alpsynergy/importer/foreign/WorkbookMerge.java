package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.Severity;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.workbook.WorkbookSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the rows of a workbook's sheets, a sheet a table, into the tables of the dataset; cells are checked with the whole package. */
final class WorkbookMerge implements ExportReader {

    private final Path workbook;

    WorkbookMerge(Path workbook) {
        this.workbook = workbook;
    }

    @Override
    public void read(ExportFiles files, ExportContext context) throws IOException {
        PackageLimits limits = PackageLimits.standard();
        try (WorkbookSource source = WorkbookSource.open(workbook, limits)) {
            ProblemLog log = new ProblemLog();
            PackageSchema schema = SchemaReader.read(DescriptorFile.read(source, limits), log);
            log.report(schema.name(), Map.of()).problems().stream()
                    .filter(p -> p.severity() == Severity.ERROR)
                    .forEach(context.log()::add);
            for (TableSchema table : schema.tables()) {
                ExportFiles.rows(source, table.file(), context.log(), (header, line) -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(header.size(), line.cells().size()); i++) {
                        row.put(header.get(i), line.cells().get(i));
                    }
                    context.tables().put(table.name(), row);
                });
            }
            unused(source, schema, context);
        }
    }

    private static void unused(WorkbookSource source, PackageSchema schema, ExportContext context) {
        List<String> sheets = new ArrayList<>(source.files());
        sheets.remove(WorkbookSource.DESCRIPTOR);
        schema.tables().forEach(t -> sheets.remove(t.file()));
        sheets.forEach(s -> context.log()
                .add(Problem.ofFile(
                        s, Rule.UNUSED_FILE, "the sheet is no table and was not read", "name it after a table")));
    }
}
