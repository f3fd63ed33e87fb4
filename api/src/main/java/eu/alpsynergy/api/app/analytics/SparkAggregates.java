package eu.alpsynergy.api.app.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.aggregate.Aggregate;
import eu.alpsynergy.synergy.aggregate.AnalyticsEngine;
import eu.alpsynergy.synergy.aggregate.CountedAggregates;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts on Spark: the program writes its cells as JSON, which are put beside the snapshot. */
public final class SparkAggregates implements AnalyticsEngine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SparkProgram program;
    private final Function<GraphSnapshot, SparkSource> source;

    /**
     * Counts with the program.
     *
     * @param source where the dataset version of a snapshot is read from
     */
    public SparkAggregates(SparkProgram program, Function<GraphSnapshot, SparkSource> source) {
        this.program = program;
        this.source = source;
    }

    @Override
    public RegionAggregates aggregate(GraphSnapshot snapshot) {
        try {
            Path folder = Files.createTempDirectory("alpsynergy-spark-");
            Path cells = folder.resolve("aggregates.json");
            try {
                SparkSource from = source.apply(snapshot);
                List<String> arguments = new ArrayList<>(List.of("aggregates"));
                arguments.addAll(from.arguments());
                program.run(arguments, from.environment(), cells);
                return read(snapshot, JSON.readTree(cells.toFile()));
            } finally {
                Files.deleteIfExists(cells);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what Spark counted cannot be read", e);
        }
    }

    private static RegionAggregates read(GraphSnapshot snapshot, JsonNode file) {
        CountedAggregates.Builder counted = new CountedAggregates.Builder(snapshot);
        for (JsonNode cell : file.path("aggregates")) {
            String code = cell.path("aggregate").asText();
            Aggregate aggregate = Aggregate.find(code)
                    .orElseThrow(() -> new AlpSynergyException(
                            "spark-of-other-version",
                            "Spark counted '" + code + "', which this version does not know; build both again:"
                                    + " ./mvnw -Pspark -Dfast -DskipTests package",
                            Map.of("aggregate", code)));
            counted.add(
                    aggregate,
                    cell.path("row").asText(),
                    cell.path("column").asText(),
                    cell.path("layer").asText(),
                    cell.path("count").asLong());
        }
        return counted.build();
    }
}
