package eu.alpsynergy.exports.table;

import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.CanonicalTable;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.PackageSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The data package as a zip, every value as it is: importing it gives the same dataset version. */
public final class DataPackageZip implements FileWriter {

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("alpsynergy-package-");
        try {
            SteadyZip zip = new SteadyZip(out);
            try (OutputStream entry = zip.entry(PackageSource.DESCRIPTOR)) {
                entry.write(rows.card().descriptor().getBytes(StandardCharsets.UTF_8));
            }
            for (TableSchema table : rows.tables()) {
                Path file = folder.resolve(table.name() + ".csv");
                try (CanonicalTable canonical = new CanonicalTable(file, table)) {
                    rows.read(table, cells -> canonical.add(texts(cells, table)));
                }
                try (OutputStream entry = zip.entry(table.name() + ".csv")) {
                    Files.copy(file, entry);
                }
                Files.delete(file);
            }
            zip.finish();
        } finally {
            delete(folder);
        }
    }

    private static List<String> texts(RowCells cells, TableSchema table) {
        List<String> texts = new ArrayList<>(cells.size());
        for (int c = 0; c < cells.size(); c++) {
            texts.add(CanonicalText.of(cells.get(c), table.fields().get(c)));
        }
        return texts;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
