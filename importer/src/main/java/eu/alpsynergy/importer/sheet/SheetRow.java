package eu.alpsynergy.importer.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A row as a spreadsheet numbers it. Cells that are numbers there, not text, begin with {@link #NUMBER}. */
public record SheetRow(long number, List<String> cells) {

    /** Stands before the digits of a cell that is a number in the spreadsheet. */
    static final char NUMBER = '\u0002';

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    public String cell(int column) {
        String raw = raw(column);
        return (raw.indexOf(NUMBER) == 0 ? raw.substring(1) : raw).strip();
    }

    /** The number of a cell that is one in the spreadsheet; text that looks like a number is none. */
    public Optional<BigDecimal> numberAt(int column) {
        String raw = raw(column);
        return raw.indexOf(NUMBER) == 0 ? Optional.of(new BigDecimal(raw.substring(1))) : Optional.empty();
    }

    private String raw(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
