package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.sheet.SheetLimits;
import eu.alpsynergy.importer.sheet.SheetRow;
import eu.alpsynergy.importer.sheet.SheetRows;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the rows of a timetable, from XLSX or CSV. */
final class TimetableFile {

    /** Largest file, packed or not. */
    static final long LARGEST_BYTES = 20L << 20;

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 32_767;

    private TimetableFile() {}

    static List<SheetRow> rows(Path path, TimetableMapping mapping) {
        String file = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LARGEST_BYTES) {
                throw unsafe(file, "is larger than the limit of " + LARGEST_BYTES + " bytes", "split the timetable");
            }
            return file.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? SheetRows.read(path, mapping.sheet(), new SheetLimits(MOST_ROWS, MOST_COLUMNS))
                    : csv(file, path, mapping);
        } catch (IOException e) {
            throw new UnreadablePackageException(
                    Problem.ofFile(file, Rule.PACKAGE_UNREADABLE, "cannot be read: " + e.getMessage(), null));
        }
    }

    private static List<SheetRow> csv(String file, Path path, TimetableMapping mapping) throws IOException {
        PackageLimits limits =
                new PackageLimits(LONGEST_CELL, MOST_COLUMNS, LARGEST_BYTES, LARGEST_BYTES, 1, 1, 1 << 20);
        List<SheetRow> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(path);
                CsvTable table = new CsvTable(
                        file, in, new Dialect(charset(file, mapping.encoding()), mapping.delimiter(), '"'), limits)) {
            for (Optional<CsvLine> line = table.next(); line.isPresent(); line = table.next()) {
                checkRows(file, rows.size());
                for (String cell : line.get().cells()) {
                    refuseBadBytes(file, line.get().row(), cell, table);
                }
                rows.add(new SheetRow(line.get().row(), line.get().cells()));
            }
        }
        return rows;
    }

    private static void refuseBadBytes(String file, long row, String cell, CsvTable table) {
        cell.codePoints()
                .mapToObj(table::describeBadByte)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(bad -> {
                    throw new UnreadablePackageException(Problem.ofFile(
                            file,
                            Rule.BAD_BYTES,
                            "row " + row + ": " + bad + " is no text in the declared encoding",
                            "declare \"encoding\" in the mapping file, e.g. windows-1252"));
                });
    }

    static void checkRows(String file, int rows) {
        if (rows >= MOST_ROWS) {
            throw unsafe(file, "has more than " + MOST_ROWS + " rows", "split the timetable");
        }
    }

    private static Charset charset(String file, String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadablePackageException(Problem.ofFile(
                    file,
                    Rule.TIMETABLE_MAPPING,
                    "the encoding '" + name + "' is not known",
                    "e.g. utf-8, windows-1252"));
        }
    }

    static UnreadablePackageException unsafe(String file, String message, String hint) {
        return new UnreadablePackageException(Problem.ofFile(file, Rule.UNSAFE_PACKAGE, message, hint));
    }
}
