package eu.alpsynergy.api.app.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import eu.alpsynergy.synergy.aggregate.SnapshotAggregates;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.kernel.Components;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.CsrGraphBuilder;
import eu.alpsynergy.synergy.kernel.Modularity;
import eu.alpsynergy.synergy.kernel.PageRank;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.TestNeo4j;
import eu.alpsynergy.testing.WithNeo4j;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark on this machine against the snapshot and the project's own kernels; needs the module that profile spark builds. */
@WithNeo4j
class SparkIT {

    private static final Path TARGET = Path.of("..", "analytics-spark", "target");
    /** Actors of the generated package; profile spark asks for 100,000. */
    private static final int FIRMS = Integer.getInteger("alpsynergy.engines.firms", 3_000);
    /** Of a rank in units of the mean rank: what GraphX leaves unspread adds up to less. */
    private static final double RANK_TOLERANCE = 1e-2;

    private static final double SPREAD_TOLERANCE = 1e-4;

    private final TestNeo4j neo4j;
    private final SparkProgram spark = new SparkProgram(TARGET, "local[2]");

    @TempDir
    Path folder;

    SparkIT(TestNeo4j neo4j) {
        this.neo4j = neo4j;
    }

    @BeforeEach
    void sparkIsThere() {
        if (!Files.exists(TARGET.resolve("class-path")) && !Boolean.getBoolean("alpsynergy.spark.required")) {
            System.err.println("==== SPARK IS NOT BUILT: its tests are skipped; run them with ./mvnw -Pspark verify");
            Assumptions.abort("Spark is not built; -Pspark does");
        }
    }

    private static void assertSame(GraphSnapshot snapshot, RegionAggregates there) {
        RegionAggregates here = new SnapshotAggregates(snapshot);
        assertThat(there.actors()).isEqualTo(here.actors());
        assertThat(there.stageActors()).isEqualTo(here.stageActors());
        assertThat(there.themeActors()).isEqualTo(here.themeActors());
        assertThat(there.clusterThemeActors()).isEqualTo(here.clusterThemeActors());
        assertThat(there.ties()).isEqualTo(here.ties()).isNotEmpty();
        assertThat(there.memberships()).isEqualTo(here.memberships());
        SynergyParameters parameters = SynergyParameters.defaults(new TreeSet<>());
        assertThat(new SynergyDiamonds(snapshot, new StageOccupancy(snapshot, there), Optional.empty())
                        .overview(parameters))
                .isEqualTo(new SynergyDiamonds(snapshot, Optional.empty()).overview(parameters));
    }

    @Test
    void theFilesOfAGeneratedPackageGiveTheSameCountsAndDiamond() throws IOException {
        Path made = folder.resolve("made");
        new PackageGenerator(ProgressListener.silent())
                .generate(new GeneratorArguments(24, Math.max(60, FIRMS / 100), FIRMS, 3L * FIRMS, 5), made);
        GraphSnapshot snapshot = CsvSnapshot.of(made, UnaryOperator.identity());
        assertSame(snapshot, new SparkAggregates(spark, s -> new SparkSource.Files(made)).aggregate(snapshot));
    }

    @Test
    void theDefaultDatasetInNeo4jGivesTheSameOverARoutingAddress() {
        neo4j.clear();
        new DatasetImporter(neo4j.driver(), neo4j.database())
                .importPackage(DatasetFolder.find(), ImportOptions.standard(), ProgressListener.silent());
        GraphSnapshot snapshot = new SnapshotReader(neo4j.driver(), neo4j.database()).read();
        URI bolt = URI.create(neo4j.uri());
        URI routing = URI.create("neo4j://" + bolt.getHost() + ":" + bolt.getPort());
        assertSame(
                snapshot,
                new SparkAggregates(
                                spark,
                                s -> new SparkSource.Neo4j(
                                        routing,
                                        neo4j.user(),
                                        Optional.of(neo4j.password()),
                                        neo4j.database(),
                                        s.dataset().version()))
                        .aggregate(snapshot));
    }

    private Map<String, String> values(String task, String... options) {
        Path out = folder.resolve(task + ".csv");
        List<String> arguments = new ArrayList<>(List.of(task));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--package", DatasetFolder.find().toString()));
        spark.run(arguments, Map.of(), out);
        Map<String, String> values = new HashMap<>();
        for (Map<String, String> row : CsvRows.read(out)) {
            row.forEach((column, value) -> {
                if (!column.equals("actor")) {
                    values.put(row.get("actor"), value);
                }
            });
        }
        return values;
    }

    private static CsrGraph graph(GraphSnapshot snapshot) {
        CsrGraphBuilder edges = CsrGraph.undirected(snapshot.actors().size());
        snapshot.ties()
                .forEach(t -> edges.add(
                        snapshot.actors().indexOf(t.from()), snapshot.actors().indexOf(t.to())));
        return edges.build();
    }

    private static Partition partition(GraphSnapshot snapshot, Map<String, String> groups) {
        Map<String, Integer> numbers = new HashMap<>();
        return Partition.of(snapshot.actors().stream()
                .mapToInt(a -> numbers.computeIfAbsent(groups.get(a.id().value()), g -> numbers.size()))
                .toArray());
    }

    @Test
    void graphXFindsTheComponentsRanksAndGroupsOfTheDefaultDataset() {
        GraphSnapshot snapshot = CsvSnapshot.ofDefaultDataset();
        CsrGraph graph = graph(snapshot);

        assertThat(partition(snapshot, values("components"))).isEqualTo(Partition.of(Components.of(graph)));

        double[] ranks = PageRank.compute(graph, 0.85);
        Map<String, String> found = values("pagerank", "--tolerance", Double.toString(SPREAD_TOLERANCE));
        for (int a = 0; a < ranks.length; a++) {
            double mean = 1.0 / ranks.length;
            String id = snapshot.actors().get(a).id().value();
            assertThat(Math.abs(Double.parseDouble(found.get(id)) - ranks[a]) / mean)
                    .as("rank of %s in mean ranks", id)
                    .isLessThan(RANK_TOLERANCE * Math.max(1, ranks[a] / mean));
        }

        Partition labels = partition(snapshot, values("label-propagation"));
        assertThat(Modularity.compute(graph, labels.toArray(), 1).orElseThrow()).isPositive();
        assertThat(labels.count())
                .isGreaterThanOrEqualTo(Partition.of(Components.of(graph)).count());
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsSaid() {
        assertThatThrownBy(() -> new SparkProgram(folder, "local").run(List.of("components"), Map.of(), folder))
                .isInstanceOf(AlpSynergyException.class)
                .hasMessageContaining("./mvnw -Pspark");
        assertThatThrownBy(() -> spark.run(
                        List.of(
                                "components",
                                "--package",
                                folder.resolve("nowhere").toString()),
                        Map.of(),
                        folder.resolve("out.csv")))
                .isInstanceOf(AlpSynergyException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("--package");
    }
}
