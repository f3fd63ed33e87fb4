package eu.alpsynergy.api.app.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.compute.ActivityTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads a table of activity: the first column names the regions, the header the domains, every other cell is a number of at
 * least 0. Comma or semicolon separate; with semicolons a decimal comma is understood. UTF-8. All bad cells are named, not the first.
 */
public final class TableReader {

    private static final int MOST_PROBLEMS = 20;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private int problemCount;

    private TableReader(Path file) {
        this.file = file;
    }

    /**
     * The table in a file.
     *
     * @throws AlpSynergyException {@code invalid-table} naming file, rows, columns and what is allowed
     */
    public static ActivityTable read(Path file) {
        try {
            return new TableReader(file).table();
        } catch (NoSuchFileException e) {
            throw refusal(file, "there is no such file", e);
        } catch (CharacterCodingException e) {
            throw refusal(file, "it is not UTF-8 text", e);
        } catch (CsvParseException e) {
            throw refusal(
                    file,
                    e.getCause() instanceof CharacterCodingException ? "it is not UTF-8 text" : "it is not CSV",
                    e);
        } catch (IOException e) {
            throw refusal(file, "it cannot be read: " + e.getMessage(), e);
        }
    }

    private static AlpSynergyException refusal(Path file, String why, Exception cause) {
        return new AlpSynergyException("invalid-table", file + ": " + why, Map.of("file", file.toString()), cause);
    }

    private ActivityTable table() throws IOException {
        char separator = separator();
        List<String> domains = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        try (Reader reader = open();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            for (CsvRecord row : csv) {
                if (domains.isEmpty()) {
                    domains.addAll(row.getFields().subList(1, row.getFieldCount()));
                } else {
                    regions.add(row.getField(0));
                    rows.add(values(row, domains, separator == ';'));
                }
            }
        }
        if (problemCount > 0) {
            String more = problemCount > problems.size() ? "; and " + (problemCount - problems.size()) + " more" : "";
            throw new AlpSynergyException(
                    "invalid-table",
                    file + ": " + String.join("; ", problems) + more
                            + ". Allowed are numbers of at least 0; write 0 where there is none.",
                    Map.of("file", file.toString(), "problems", problemCount));
        }
        return new ActivityTable(regions, domains, rows.toArray(double[][]::new));
    }

    private Reader open() throws IOException {
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    }

    private char separator() throws IOException {
        try (BufferedReader reader = new BufferedReader(open())) {
            String header = reader.readLine();
            if (header == null) {
                throw new AlpSynergyException("invalid-table", file + ": it is empty", Map.of());
            }
            return header.contains(";") && !header.contains(",") ? ';' : ',';
        }
    }

    private double[] values(CsvRecord row, List<String> domains, boolean decimalComma) {
        double[] values = new double[domains.size()];
        if (row.getFieldCount() != domains.size() + 1) {
            problem("line " + row.getStartingLineNumber() + " has " + row.getFieldCount() + " cells, the header "
                    + (domains.size() + 1));
            return values;
        }
        for (int d = 0; d < values.length; d++) {
            String cell = row.getField(d + 1).strip();
            OptionalDouble value = number(decimalComma ? cell.replace(',', '.') : cell);
            if (value.isPresent()) {
                values[d] = value.getAsDouble();
            } else {
                problem("line " + row.getStartingLineNumber() + " ('" + row.getField(0) + "'), column '"
                        + domains.get(d) + "': " + (cell.isEmpty() ? "empty" : "'" + cell + "'"));
            }
        }
        return values;
    }

    private void problem(String text) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(text);
        }
    }

    private static OptionalDouble number(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(cell);
        return value >= 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
