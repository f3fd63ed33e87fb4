package eu.alpsynergy.importer.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the records of a CSV file one by one. What makes reading on impossible, an unclosed quote or a cell beyond the
 * limit, ends it with an {@link UnreadablePackageException} that names the row.
 */
public final class CsvTable implements AutoCloseable {

    private static final int SMALLEST_BUFFER = 1 << 15;

    private final String file;
    private final PackageLimits limits;
    private final StrictText text;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long row;
    private long charsBefore;

    public CsvTable(String file, InputStream in, Dialect dialect, PackageLimits limits) {
        this.file = file;
        this.limits = limits;
        this.text = new StrictText(in, dialect.encoding());
        CsvRecordHandler handler = CsvRecordHandler.of(c -> c.maxFields(limits.columns() + 1)
                .maxFieldSize(limits.cellChars())
                .maxRecordSize(Math.max(limits.cellChars(), 4 * limits.cellChars())));
        this.reader = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(SMALLEST_BUFFER, 2 * limits.cellChars()))
                .build(handler, text);
        this.records = reader.iterator();
    }

    /** The next record, or nothing at the end of the file. */
    public Optional<CsvLine> next() {
        charsBefore = text.charsRead();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(new CsvLine(++row, records.next().getFields()));
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw new UnreadablePackageException(Problem.ofFile(
                    file, Rule.PACKAGE_UNREADABLE, "reading stopped after row " + row + ": " + e.getMessage(), null));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** The byte behind a bad character of the record read last; characters are asked for in their order. */
    public Optional<String> describeBadByte(int codePoint) {
        if (!StrictText.isBad(codePoint)) {
            return Optional.empty();
        }
        StrictText.BadByte bad = text.nextBadByte();
        return bad == null
                ? Optional.of("a byte that is no text")
                : Optional.of("byte 0x%02X at position %d".formatted(bad.value(), bad.position()));
    }

    /** Too many characters since the record before tell a runaway cell from a misplaced quote. */
    private UnreadablePackageException unreadable(CsvParseException e) {
        boolean runaway = text.charsRead() - charsBefore > limits.cellChars() - SMALLEST_BUFFER;
        String message = runaway
                ? "a cell or row is larger than the limit of " + limits.cellChars() + " characters"
                : "the row cannot be read as CSV: " + reason(e);
        String hint = runaway
                ? "look for a quote that is never closed, or shorten the cell; the rest of the file was not read"
                : "double the quotes inside quoted cells and close every quote; the rest of the file was not read";
        return new UnreadablePackageException(new Problem(
                file,
                OptionalLong.of(row + 1),
                null,
                null,
                runaway ? Rule.CELL_TOO_LARGE : Rule.CSV_SYNTAX,
                message,
                hint));
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause();
        String message = cause == null ? e.getMessage() : cause.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
