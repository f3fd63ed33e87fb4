package eu.alpsynergy.importer.source;

import java.util.List;

/** One record of a CSV file; {@code row} counts records as a spreadsheet does, the header being row 1. */
public record CsvLine(long row, List<String> cells) implements Ahead.Sized {

    public CsvLine {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long chars() {
        long chars = 0;
        for (String cell : cells) {
            chars += cell.length();
        }
        return chars;
    }
}
