package eu.alpsynergy.synergy.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.model.ActivityFigure;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.testing.TestNeo4j;
import eu.alpsynergy.testing.WithNeo4j;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

@WithNeo4j
class SnapshotReaderIT {

    @TempDir
    Path folder;

    private final TestNeo4j neo4j;
    private final SnapshotReader reader;

    SnapshotReaderIT(TestNeo4j neo4j) {
        this.neo4j = neo4j;
        this.reader = new SnapshotReader(neo4j.driver(), neo4j.database());
    }

    @BeforeEach
    void empty() {
        neo4j.clear();
    }

    @Test
    void anEmptyDatabaseHasNoVersionAndSaysHowToGetOne() {
        assertThat(reader.currentVersion()).isEmpty();
        assertThatThrownBy(reader::read)
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("alpsynergy import");
    }

    @Test
    void holdsEveryRowOfTheDefaultDataset() throws IOException {
        String version = importPackage(DefaultPackage.folder());
        assertThat(reader.currentVersion()).contains(version);
        GraphSnapshot snapshot = reader.read();

        assertThat(snapshot.dataset().version()).isEqualTo(version);
        assertThat(snapshot.dataset().rows()).hasSizeGreaterThanOrEqualTo(41);
        for (Map.Entry<String, Long> table : snapshot.dataset().rows().entrySet()) {
            assertThat(table.getValue()).as(table.getKey()).isEqualTo(DefaultPackage.rowsOf(table.getKey()));
        }
        for (Map.Entry<String, Integer> table : sizes(snapshot).entrySet()) {
            assertThat((long) table.getValue()).as(table.getKey()).isEqualTo(DefaultPackage.rowsOf(table.getKey()));
        }
        assertThat(snapshot.dataset().rowsByStatus().get("actors").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(DefaultPackage.rowsOf("actors"));
        assertThat(snapshot.dataset().descriptor())
                .isEqualToIgnoringWhitespace(
                        Files.readString(DefaultPackage.folder().resolve("datapackage.json")));
    }

    @Test
    void cellsArriveAsThePackageWritesThem() throws IOException {
        importPackage(DefaultPackage.folder());
        GraphSnapshot snapshot = reader.read();

        Region fribourg = snapshot.regions().find("FRI").orElseThrow();
        assertThat(fribourg.country().value()).isEqualTo("CH");
        assertThat(fribourg.cohesion2014()).isNull();
        assertThat(fribourg.name().in(Language.DE)).isEqualTo("Kanton Freiburg");
        assertThat(snapshot.countries().find("CH").orElseThrow().euMember()).isFalse();
        assertThat(snapshot.priorities().find("SLO-2021-27-01").orElseThrow().nameOriginal())
                .isNull();
        assertThat(snapshot.stages().stream().filter(stage -> stage.nace().size() > 1))
                .isNotEmpty();
        assertThat(snapshot.projects().stream().filter(project -> project.start() != null))
                .isNotEmpty()
                .allSatisfy(project -> assertThat(project.start()).matches("\\d{4}-\\d{2}-\\d{2}"));
        assertThat(snapshot.activityFigures().stream().map(ActivityFigure::flag))
                .contains("b");
        assertThat(snapshot.stages().asList())
                .allSatisfy(stage -> assertThat(stage.provenance().status()).isEqualTo(FactStatus.MODELLED));
        assertThat(snapshot.actorsOfRegion().edges())
                .isEqualTo(snapshot.actors().size());
    }

    @Test
    void whatIsKeptBesideTheStoreGivesTheSameSnapshotWithoutReadingTheTables() throws IOException {
        String version = importPackage(DefaultPackage.folder());
        SnapshotReader keeping = new SnapshotReader(neo4j.driver(), neo4j.database(), Optional.of(folder));
        GraphSnapshot read = keeping.read();
        assertThat(folder.resolve("snapshot-" + version + ".bin")).exists();
        emptied("TIED_TO");
        GraphSnapshot kept = keeping.read();

        assertThat(kept.dataset()).isEqualTo(read.dataset());
        for (Method table : GraphSnapshot.class.getMethods()) {
            if (table.getParameterCount() == 0
                    && (List.class.isAssignableFrom(table.getReturnType()) || table.getReturnType() == Table.class)) {
                assertThat(value(table, kept)).as(table.getName()).isEqualTo(value(table, read));
            }
        }
        assertThat(kept.actors()).isEqualTo(read.actors());
        assertThat(kept.ties()).isEqualTo(read.ties());
        assertThat(kept.experience()).isEqualTo(read.experience());
        assertThat(kept.memory()).isEqualTo(read.memory());
        assertThatThrownBy(reader::read).hasMessageContaining("import the data package again");
    }

    @Test
    void aKeptFileThatIsDamagedCutOffOrForeignIsLeftAside() throws IOException {
        String version = importPackage(DefaultPackage.folder());
        SnapshotReader keeping = new SnapshotReader(neo4j.driver(), neo4j.database(), Optional.of(folder));
        GraphSnapshot read = keeping.read();
        Path file = folder.resolve("snapshot-" + version + ".bin");
        byte[] sound = Files.readAllBytes(file);
        for (int place : new int[] {0, 30, sound.length / 2, sound.length - 20, sound.length - 1}) {
            byte[] damaged = sound.clone();
            damaged[place] ^= 1;
            Files.write(file, damaged);
            assertThat(keeping.read().ties()).as("byte %d", place).isEqualTo(read.ties());
            assertThat(Files.readAllBytes(file)).as("written anew").hasSameSizeAs(sound);
        }
        for (int length : new int[] {0, 5, sound.length / 3}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertThat(keeping.read().ties()).as("%d bytes", length).isEqualTo(read.ties());
        }
        Path other = folder.resolve("snapshot-another.bin");
        Files.write(other, sound);
        Files.delete(file);
        keeping.read();
        assertThat(other).as("files of other versions go").doesNotExist();
    }

    private void emptied(String type) {
        try (Session session = neo4j.driver().session(SessionConfig.forDatabase(neo4j.database()))) {
            session.run("MATCH ()-[r:" + type + "]->() DELETE r").consume();
        }
    }

    private static Object value(Method table, GraphSnapshot of) {
        try {
            return table.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rowsInAnotherOrderGiveTheSameSnapshotAndVersion() throws IOException {
        String version = importPackage(DefaultPackage.folder());
        GraphSnapshot first = reader.read();
        neo4j.clear();
        String again = importPackage(DefaultPackage.shuffledCopy(folder.resolve("shuffled"), new Random(20261124)));
        GraphSnapshot second = reader.read();

        assertThat(again).isEqualTo(version);
        assertThat(contentOf(second)).isEqualTo(contentOf(first)).hasSizeGreaterThan(50);
    }

    @Test
    void readersDuringAnImportSeeOneVersionOrTheOtherNeverAMixture() throws Exception {
        String before = importPackage(DefaultPackage.folder());
        int members = reader.read().memberships().size();
        Path changed = DefaultPackage.copyWithoutLastRowOf("memberships", folder.resolve("changed"));

        CompletableFuture<String> importing = CompletableFuture.supplyAsync(() -> importPackage(changed));
        Map<String, Set<Integer>> seen = new TreeMap<>();
        do {
            GraphSnapshot snapshot = reader.read();
            seen.computeIfAbsent(snapshot.dataset().version(), version -> new HashSet<>())
                    .add(snapshot.memberships().size());
        } while (!importing.isDone());
        String after = importing.get();
        assertThat(reader.currentVersion()).contains(after);

        assertThat(seen).containsEntry(before, Set.of(members));
        seen.remove(before);
        assertThat(seen.isEmpty() || seen.equals(Map.of(after, Set.of(members - 1))))
                .as("versions seen beside the old one: %s", seen)
                .isTrue();
        assertThat(reader.read().memberships()).hasSize(members - 1);
    }

    @Test
    void aDatasetThatLostARowSinceItsImportIsRefusedByName() {
        importPackage(DefaultPackage.folder());
        run("MATCH (:Actor)-[r:MEMBER_OF]->(:Cluster) WITH r LIMIT 1 DELETE r");
        assertThatThrownBy(reader::read)
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("memberships")
                .hasMessageContaining("import the data package again");
    }

    @Test
    void aCellOfTheWrongKindIsNamedWithTableRowAndColumn() {
        importPackage(DefaultPackage.folder());
        run("MATCH (s:Stage) WITH s ORDER BY s.id LIMIT 1 SET s.order = 'first'");
        assertThatThrownBy(reader::read)
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("stages")
                .hasMessageContaining("order")
                .hasMessageContaining("first");
    }

    private String importPackage(Path path) {
        return new DatasetImporter(neo4j.driver(), neo4j.database())
                .importPackage(path, ImportOptions.standard(), ProgressListener.silent())
                .version();
    }

    private void run(String cypher) {
        try (Session session = neo4j.driver().session(SessionConfig.forDatabase(neo4j.database()))) {
            session.run(cypher).consume();
        }
    }

    /** Everything a snapshot offers, in a form that can be compared; but not when it was imported. */
    private static Map<String, Object> contentOf(GraphSnapshot snapshot) {
        Map<String, Object> content = new TreeMap<>();
        for (Method accessor : GraphSnapshot.class.getMethods()) {
            if (accessor.getDeclaringClass() == GraphSnapshot.class && accessor.getParameterCount() == 0) {
                content.put(accessor.getName(), comparable(invoke(accessor, snapshot)));
            }
        }
        return content;
    }

    private static Object comparable(Object value) {
        if (value instanceof Table<?> table) {
            return table.asList();
        }
        if (value instanceof Csr csr) {
            return IntStream.range(0, csr.nodes())
                    .mapToObj(node -> IntStream.range(csr.start(node), csr.end(node))
                            .mapToObj(edge -> csr.target(edge) + ":" + csr.fact(edge))
                            .toList())
                    .toList();
        }
        return value instanceof DatasetInfo info ? List.of(info.version(), info.title(), info.rowsByStatus()) : value;
    }

    private static Object invoke(Method accessor, GraphSnapshot snapshot) {
        try {
            return accessor.invoke(snapshot);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(accessor.getName(), e);
        }
    }

    private static Map<String, Integer> sizes(GraphSnapshot s) {
        Map<String, Integer> sizes = new TreeMap<>();
        sizes.put("sources", s.sources().size());
        sizes.put("countries", s.countries().size());
        sizes.put("regions", s.regions().size());
        sizes.put("region_figures", s.regionFigures().size());
        sizes.put("themes", s.themes().size());
        sizes.put("s3_fields", s.s3Fields().size());
        sizes.put("strategies", s.strategies().size());
        sizes.put("priorities", s.priorities().size());
        sizes.put("priority_themes", s.priorityThemes().size());
        sizes.put("clusters", s.clusters().size());
        sizes.put("cluster_themes", s.clusterThemes().size());
        sizes.put("cluster_labels", s.clusterLabels().size());
        sizes.put("actors", s.actors().size());
        sizes.put("memberships", s.memberships().size());
        sizes.put("value_chains", s.chains().size());
        sizes.put("chain_themes", s.chainThemes().size());
        sizes.put("stages", s.stages().size());
        sizes.put("stage_themes", s.stageThemes().size());
        sizes.put("stage_links", s.stageLinks().size());
        sizes.put("performances", s.performances().size());
        sizes.put("ties", s.ties().size());
        sizes.put("programmes", s.programmes().size());
        sizes.put("programme_regions", s.programmeRegions().size());
        sizes.put("projects", s.projects().size());
        sizes.put("project_regions", s.projectRegions().size());
        sizes.put("participations", s.participations().size());
        sizes.put("region_ties", s.regionTies().size());
        sizes.put("calls", s.calls().size());
        sizes.put("call_regions", s.callRegions().size());
        sizes.put("call_themes", s.callThemes().size());
        sizes.put("industries", s.industries().size());
        sizes.put("activity", s.activityFigures().size());
        sizes.put("reference_activity", s.referenceFigures().size());
        sizes.put("partners", s.partners().size());
        sizes.put("assessment_blocks", s.assessmentBlocks().size());
        sizes.put("transformative_activities", s.transformativeActivities().size());
        sizes.put("priority_activities", s.priorityActivities().size());
        sizes.put("activity_chains", s.activityChains().size());
        sizes.put("assessment_answers", s.assessmentAnswers().size());
        sizes.put("industry_themes", s.industryThemes().size());
        return sizes;
    }
}
