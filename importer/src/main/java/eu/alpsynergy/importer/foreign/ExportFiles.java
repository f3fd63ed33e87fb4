package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.sheet.SheetLimits;
import eu.alpsynergy.importer.sheet.SheetRows;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of an export: a folder, a zip, one CSV or TSV file (packed with gzip or not), or a workbook. */
public final class ExportFiles implements AutoCloseable {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final char FIRST_UNUSUAL = '\ud800';
    private static final SheetLimits SHEET = new SheetLimits(500_000, 200);

    private final Path path;
    private final PackageSource source;
    private final PackageLimits limits = PackageLimits.standard();

    private ExportFiles(Path path, PackageSource source) {
        this.path = path;
        this.source = source;
    }

    public static ExportFiles open(Path path) {
        return new ExportFiles(path, PackageSource.openExport(path, PackageLimits.standard()));
    }

    public Set<String> names() {
        return source.files();
    }

    /** Whether the export is a workbook. */
    public boolean isWorkbook() {
        return isWorkbook(String.valueOf(path.getFileName()));
    }

    /** The names of the sheets of a workbook. */
    public List<String> sheets() throws IOException {
        return SheetRows.sheets(path);
    }

    /** The only file, or the one with a name, in whatever folder of the export it lies. */
    public Optional<String> find(String name) {
        return names().stream()
                .filter(n -> n.substring(n.lastIndexOf('/') + 1)
                        .toLowerCase(Locale.ROOT)
                        .equals(name))
                .findFirst();
    }

    /** Opens a file that holds no table of columns, as text. */
    public InputStream open(String file) throws IOException {
        return source.open(file);
    }

    /** Hands over the rows of a sheet of the workbook; the number of rows, or nothing when its header cannot be used. */
    public Optional<Long> readSheet(
            @Nullable String sheet, List<ExportColumn> columns, ProblemLog log, Consumer<ExportRow> sink)
            throws IOException {
        String file = path.getFileName() + (sheet == null ? "" : " (" + sheet + ")");
        SheetSink rows = new SheetSink(file, columns, log, sink);
        SheetRows.stream(path, sheet, SHEET, rows);
        return rows.count();
    }

    /** Hands over the rows of a CSV file; the number of rows, or nothing when its header cannot be used. */
    public Optional<Long> read(String file, List<ExportColumn> columns, ProblemLog log, Consumer<ExportRow> sink)
            throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(source.open(file), LONGEST_HEADER)) {
            char delimiter = delimiter(in);
            try (CsvTable csv = new CsvTable(file, in, new Dialect(StandardCharsets.UTF_8, delimiter, '"'), limits)) {
                return read(file, csv, columns, log, sink);
            }
        } catch (UnreadablePackageException e) {
            log.add(e.problem());
            return Optional.empty();
        }
    }

    private static Optional<Long> read(
            String file, CsvTable csv, List<ExportColumn> columns, ProblemLog log, Consumer<ExportRow> sink) {
        List<String> header = csv.next().map(CsvLine::cells).orElse(List.of());
        Optional<Map<String, Integer>> places = ExportHeader.bind(file, header, columns, log);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        long rows = 0;
        for (Optional<CsvLine> line = csv.next(); line.isPresent(); line = csv.next()) {
            if (line.get().isBlank()) {
                continue;
            }
            rows++;
            if (isText(file, line.get(), csv, log) && isWhole(file, line.get(), header.size(), log)) {
                sink.accept(new ExportRow(file, line.get().row(), line.get().cells(), places.get()));
            }
        }
        return Optional.of(rows);
    }

    private static boolean isWhole(String file, CsvLine line, int width, ProblemLog log) {
        boolean whole = line.cells().size() == width;
        if (!whole) {
            log.addCell(
                    file,
                    line.row(),
                    null,
                    null,
                    Rule.RAGGED_ROW,
                    "the row has %d cells, the header %d".formatted(line.cells().size(), width),
                    "look for a delimiter in text that is not quoted");
        }
        return whole;
    }

    private static boolean isText(String file, CsvLine line, CsvTable csv, ProblemLog log) {
        boolean text = true;
        for (String cell : line.cells()) {
            if (isUnusual(cell)) {
                Optional<String> bad = cell.codePoints()
                        .mapToObj(csv::describeBadByte)
                        .flatMap(Optional::stream)
                        .reduce((first, second) -> first);
                if (bad.isPresent()) {
                    text = false;
                    log.addCell(
                            file,
                            line.row(),
                            null,
                            cell,
                            Rule.BAD_BYTES,
                            bad.get() + " is no text in UTF-8",
                            "save the file as UTF-8");
                }
            }
        }
        return text;
    }

    private static boolean isUnusual(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) >= FIRST_UNUSUAL) {
                return true;
            }
        }
        return false;
    }

    /** Hands over a canonical table's lines that are not blank, with its header. */
    static void rows(PackageSource source, String file, ProblemLog log, BiConsumer<List<String>, CsvLine> sink)
            throws IOException {
        try (CsvTable csv = new CsvTable(file, source.open(file), Dialect.canonical(), PackageLimits.standard())) {
            List<String> header = csv.next().map(CsvLine::cells).orElse(List.of());
            for (Optional<CsvLine> line = csv.next(); line.isPresent(); line = csv.next()) {
                if (!line.get().isBlank()) {
                    sink.accept(header, line.get());
                }
            }
        } catch (UnreadablePackageException e) {
            log.add(e.problem());
        }
    }

    /** A tab where there is one, for names never hold it; otherwise what stands more often in the first line. */
    private static char delimiter(InputStream in) throws IOException {
        in.mark(LONGEST_HEADER);
        byte[] begin = in.readNBytes(LONGEST_HEADER - 1);
        in.reset();
        String line =
                new String(begin, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        if (line.indexOf('\t') >= 0) {
            return '\t';
        }
        long semicolons = line.chars().filter(c -> c == ';').count();
        long commas = line.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    /** A file that must be there is not. */
    public static Problem missing(String file, String message, String hint) {
        return Problem.ofFile(file, Rule.MISSING_FILE, message, hint);
    }

    static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
