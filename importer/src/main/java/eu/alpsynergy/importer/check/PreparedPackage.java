package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A data package without errors in its canonical form, on disk in a folder of its own that {@link #close()} removes.
 *
 * @param tables in the order in which they can be loaded
 * @param descriptor the text of the canonical {@code datapackage.json}
 */
public record PreparedPackage(
        Path folder,
        String title,
        String version,
        String contentHash,
        String descriptor,
        List<TableSchema> tables,
        Map<String, Long> rows,
        ValidationReport report)
        implements Closeable {

    public PreparedPackage {
        tables = List.copyOf(tables);
        rows = Map.copyOf(rows);
    }

    public Path file(TableSchema table) {
        return folder.resolve(table.name() + ".csv");
    }

    public long totalRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        delete(folder);
    }

    /** Removes a working folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the working folder " + folder, e);
        }
    }
}
