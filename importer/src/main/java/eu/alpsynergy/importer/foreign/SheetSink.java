package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a sheet: the first that is not blank is the header. */
final class SheetSink implements Consumer<SheetRow> {

    private final String file;
    private final List<ExportColumn> columns;
    private final ProblemLog log;
    private final Consumer<ExportRow> sink;
    private @Nullable Map<String, Integer> places;
    private boolean headerSeen;
    private long rows;

    SheetSink(String file, List<ExportColumn> columns, ProblemLog log, Consumer<ExportRow> sink) {
        this.file = file;
        this.columns = columns;
        this.log = log;
        this.sink = sink;
    }

    @Override
    public void accept(SheetRow row) {
        if (row.isBlank()) {
            return;
        }
        List<String> cells =
                IntStream.range(0, row.cells().size()).mapToObj(row::cell).toList();
        Map<String, Integer> bound = places;
        if (!headerSeen) {
            headerSeen = true;
            places = ExportHeader.bind(file, cells, columns, log).orElse(null);
        } else if (bound != null) {
            rows++;
            sink.accept(new ExportRow(file, row.number(), cells, bound));
        }
    }

    Optional<Long> count() {
        return places == null ? Optional.empty() : Optional.of(rows);
    }
}
