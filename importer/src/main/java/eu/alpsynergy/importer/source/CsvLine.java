package eu.alpsynergy.importer.source;

import java.util.List;

/** One record of a CSV file; {@code row} counts records as a spreadsheet does, the header being row 1. */
public record CsvLine(long row, List<String> cells) {

    public CsvLine {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
