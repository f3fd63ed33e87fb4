package eu.alpsynergy.synergy.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.aggregate.AnalyticsEngine;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.benchmark.ThemeActors;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import eu.alpsynergy.synergy.valuechain.ValueChainCoverage;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.TestNeo4j;
import eu.alpsynergy.testing.WithNeo4j;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What the server counts is what the snapshot counts, and the diamond and coverage on top of it are the same to the last bit. */
@WithNeo4j
class CypherAggregatesIT {

    /** Actors of the generated package; profile spark asks for 100,000. */
    private static final int FIRMS = Integer.getInteger("alpsynergy.engines.firms", 3_000);

    private final TestNeo4j neo4j;

    CypherAggregatesIT(TestNeo4j neo4j) {
        this.neo4j = neo4j;
    }

    @BeforeEach
    void empty() {
        neo4j.clear();
    }

    private void load(Path folder) {
        new DatasetImporter(neo4j.driver(), neo4j.database())
                .importPackage(folder, ImportOptions.standard(), ProgressListener.silent());
    }

    private void assertSameAnswers(Driver driver) {
        GraphSnapshot snapshot = new SnapshotReader(driver, neo4j.database()).read();
        RegionAggregates here = AnalyticsEngine.snapshot().aggregate(snapshot);
        RegionAggregates there = new CypherAggregates(driver, neo4j.database()).aggregate(snapshot);

        assertThat(there.actors()).isEqualTo(here.actors());
        assertThat(there.stageActors()).isEqualTo(here.stageActors());
        assertThat(there.themeActors()).isEqualTo(here.themeActors());
        assertThat(there.clusterThemeActors()).isEqualTo(here.clusterThemeActors());
        assertThat(there.ties()).isEqualTo(here.ties()).isNotEmpty();
        assertThat(there.memberships()).isEqualTo(here.memberships());

        StageOccupancy occupancy = new StageOccupancy(snapshot, there);
        SynergyParameters parameters = SynergyParameters.defaults(new TreeSet<>());
        assertThat(new SynergyDiamonds(snapshot, occupancy, Optional.empty()).overview(parameters))
                .isEqualTo(new SynergyDiamonds(snapshot, Optional.empty()).overview(parameters));
        for (ValueChain chain : snapshot.chains().asList()) {
            assertThat(new ValueChainCoverage(snapshot, occupancy).of(chain.id()))
                    .isEqualTo(new ValueChainCoverage(snapshot, new StageOccupancy(snapshot)).of(chain.id()));
        }
        ThemeActors themes = ThemeActors.of(there);
        ThemeActors own = ThemeActors.of(snapshot);
        for (int r = 0; r < snapshot.regions().size(); r++) {
            for (int t = 0; t < snapshot.themes().size(); t++) {
                assertThat(themes.locationQuotient(r, t)).isEqualTo(own.locationQuotient(r, t));
            }
        }
    }

    @Test
    void agreesOnTheDefaultDatasetAlsoOverARoutingAddress() throws IOException {
        load(DefaultPackage.folder());
        assertSameAnswers(neo4j.driver());

        URI bolt = URI.create(neo4j.uri());
        String routing = "neo4j://" + bolt.getHost() + ":" + bolt.getPort();
        try (Driver driver = GraphDatabase.driver(routing, AuthTokens.basic(neo4j.user(), neo4j.password()))) {
            assertSameAnswers(driver);
        }
    }

    @Test
    void agreesOnAGeneratedDataset(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("made");
        new PackageGenerator(ProgressListener.silent())
                .generate(new GeneratorArguments(24, Math.max(60, FIRMS / 100), FIRMS, 3L * FIRMS, 5), made);
        load(made);
        assertSameAnswers(neo4j.driver());
    }

    @Test
    void aVersionThatTheDatabaseDoesNotNameAnyMoreIsNotCountedAsNothing() {
        GraphSnapshot gone = CsvSnapshot.ofDefaultDataset();
        CypherAggregates engine = new CypherAggregates(neo4j.driver(), neo4j.database());
        assertThatThrownBy(() -> engine.aggregate(gone))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining(gone.dataset().version());
    }
}
