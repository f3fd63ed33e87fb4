package eu.alpsynergy.api.app.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * CSV files of users, read as a stream: UTF-8 and nothing else, comma or semicolon; with semicolons a decimal comma is understood.
 * Numbers are plain decimals, so that what looks like a name never becomes one.
 */
public final class UserCsv {

    /** Takes records one after the other. */
    public interface Rows {

        /**
         * A record, the header first.
         *
         * @param decimalComma whether numbers may be written with a comma
         */
        void accept(CsvRecord row, boolean decimalComma);
    }

    private UserCsv() {}

    /**
     * Reads a file to its end.
     *
     * @param code of the refusal when there is no such file or it is not CSV in UTF-8
     */
    public static void read(Path file, String code, Rows rows) {
        try {
            char separator = separator(file, code);
            try (Reader reader = open(file);
                    CsvReader<CsvRecord> csv = CsvReader.builder()
                            .fieldSeparator(separator)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(reader)) {
                for (CsvRecord row : csv) {
                    rows.accept(row, separator == ';');
                }
            }
        } catch (NoSuchFileException e) {
            throw refusal(file, code, "there is no such file", e);
        } catch (CharacterCodingException e) {
            throw refusal(file, code, "it is not UTF-8 text", e);
        } catch (CsvParseException e) {
            throw refusal(
                    file,
                    code,
                    e.getCause() instanceof CharacterCodingException ? "it is not UTF-8 text" : "it is not CSV",
                    e);
        } catch (IOException e) {
            throw refusal(file, code, "it cannot be read: " + e.getMessage(), e);
        }
    }

    private static AlpSynergyException refusal(Path file, String code, String why, Exception cause) {
        return new AlpSynergyException(code, file + ": " + why, Map.of("file", file.toString()), cause);
    }

    private static Reader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    }

    private static char separator(Path file, String code) throws IOException {
        try (BufferedReader reader = new BufferedReader(open(file))) {
            String header = reader.readLine();
            if (header == null) {
                throw new AlpSynergyException(code, file + ": it is empty", Map.of());
            }
            return header.contains(";") && !header.contains(",") ? ';' : ',';
        }
    }

    /** A number of at least 0 in plain decimal notation; absent when a cell is something else. */
    public static OptionalDouble number(String text, boolean decimalComma) {
        String cell = decimalComma ? text.strip().replace(',', '.') : text.strip();
        if (!decimal(cell)) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(cell);
            return value >= 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Keeps out what Java reads as a number and people do not write as one: NaN, Infinity, hexadecimal, 1d. */
    private static boolean decimal(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return true;
    }
}
