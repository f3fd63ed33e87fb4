package eu.alpsynergy.importer.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.sheet.SheetLimits;
import eu.alpsynergy.importer.sheet.SheetRows;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.source.SafeName;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A workbook with a sheet a table, read as if it were a folder of CSV files. Rows keep their numbers. The schema is the one the template
 * carries, or the product's own.
 */
public final class WorkbookSource implements PackageSource {

    private static final SheetLimits LIMITS = new SheetLimits(1_048_576, 1_000);

    private final Path folder;
    private final Set<String> files;

    private WorkbookSource(Path folder, Set<String> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Whether the path is a workbook. */
    public static boolean isOne(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")
                && Files.isRegularFile(path);
    }

    /** Opens a workbook; one that cannot be read is an {@link UnreadablePackageException}. */
    public static WorkbookSource open(Path workbook, PackageLimits limits) {
        String file = String.valueOf(workbook.getFileName());
        try {
            Path folder = Files.createTempDirectory("alpsynergy-workbook-");
            boolean good = false;
            try {
                WorkbookSource source = new WorkbookSource(folder, convert(workbook, folder, limits));
                good = true;
                return source;
            } finally {
                if (!good) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UnreadablePackageException(Problem.ofFile(
                    file, Rule.PACKAGE_UNREADABLE, "cannot be read: " + e.getMessage(), "save it as .xlsx anew"));
        }
    }

    private static Set<String> convert(Path workbook, Path folder, PackageLimits limits) throws IOException {
        List<String> sheets = SheetRows.sheets(workbook);
        ObjectNode descriptor = WorkbookDescriptor.read(workbook, sheets, limits);
        PackageSchema schema = SchemaReader.read(DescriptorFile.parse(descriptor.toString(), limits), new ProblemLog());
        Files.writeString(folder.resolve(DESCRIPTOR), WorkbookDescriptor.text(descriptor));
        Set<String> files = new TreeSet<>(Set.of(DESCRIPTOR));
        for (String sheet : sheets) {
            if (isTable(sheet)) {
                files.add(sheet + ".csv");
            }
        }
        try (SheetTables tables = new SheetTables(folder, schema)) {
            SheetRows.streamAll(
                    workbook, LIMITS, sheet -> isTable(sheet) ? Optional.of(tables.next(sheet)) : Optional.empty());
        }
        return files;
    }

    private static boolean isTable(String sheet) {
        return !WorkbookDescriptor.isOurs(sheet) && SafeName.refusal(sheet).isEmpty() && !sheet.contains("/");
    }

    @Override
    public Set<String> files() {
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the working folder " + folder, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
