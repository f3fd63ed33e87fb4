package eu.alpsynergy.api.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.aggregate.Aggregate;
import eu.alpsynergy.synergy.aggregate.CountMatrix;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "aggregates",
        description = {
            "Print the counts of firms per region that the analyses rest on, as CSV: every cell that is not 0. Whatever",
            "engine counts (--analytics), the text is the same. See docs/user-guide/engines.md."
        })
final class AggregatesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final AnalyticsOptions analytics = new AnalyticsOptions();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    private record Cell(String aggregate, String row, String column, String layer, long count) {}

    @Override
    public Integer call() {
        analytics.giveTo(options);
        Settings settings = options.read();
        try (Database database = Database.open(settings)) {
            GraphSnapshot snapshot = new SnapshotReader(database.driver(), database.name()).read();
            RegionAggregates counted =
                    AnalyticsOptions.engine(settings.analytics(), database).aggregate(snapshot);
            PrintWriter out = spec.commandLine().getOut();
            out.print(json ? asJson(cells(counted)) : asCsv(cells(counted)));
            out.flush();
            return ExitCode.OK.code();
        }
    }

    private static List<Cell> cells(RegionAggregates counted) {
        List<Cell> cells = new ArrayList<>();
        for (Aggregate aggregate : Aggregate.values()) {
            switch (aggregate) {
                case ACTORS -> add(cells, aggregate, "", counted.actors());
                case STAGE_ACTORS -> add(cells, aggregate, "", counted.stageActors());
                case THEME_ACTORS -> add(cells, aggregate, "", counted.themeActors());
                case CLUSTER_THEME_ACTORS -> add(cells, aggregate, "", counted.clusterThemeActors());
                case TIES -> counted.ties().forEach((kind, matrix) -> add(cells, aggregate, kind, matrix));
                case MEMBERSHIPS -> add(cells, aggregate, "", counted.memberships());
            }
        }
        return cells;
    }

    private static void add(List<Cell> cells, Aggregate aggregate, String layer, CountMatrix matrix) {
        for (int r = 0; r < matrix.rows().size(); r++) {
            for (int c = 0; c < matrix.columns().size(); c++) {
                if (matrix.at(r, c) != 0) {
                    cells.add(new Cell(
                            aggregate.code(),
                            matrix.rows().get(r),
                            matrix.columns().get(c),
                            layer,
                            matrix.at(r, c)));
                }
            }
        }
    }

    private static String asJson(List<Cell> cells) {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("aggregates", cells)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asCsv(List<Cell> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("aggregate", "row", "column", "layer", "count");
            cells.forEach(
                    c -> csv.writeRecord(c.aggregate(), c.row(), c.column(), c.layer(), Long.toString(c.count())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
