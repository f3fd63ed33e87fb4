package eu.alpsynergy.importer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.load.ImportResult.Outcome;
import eu.alpsynergy.testing.TestNeo4j;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

class ImportIT {

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final Driver driver = neo4j.driver();
    private final DatasetImporter importer = new DatasetImporter(driver, neo4j.database());
    private final DatasetStore store = new DatasetStore(driver, neo4j.database());
    private final DatasetExporter exporter = new DatasetExporter(driver, neo4j.database());

    @TempDir
    private Path dir;

    @BeforeEach
    void emptyDatabase() {
        neo4j.clear();
    }

    @Test
    void cellsBecomeTypedPropertiesAndAbsentCellsNone() {
        load(SmallPackage.in(dir.resolve("p")).folder());
        Record project = single("MATCH (p:Project {id: 'timber'}) RETURN p");
        Map<String, Object> properties = project.get("p").asMap();
        assertThat(properties)
                .containsEntry("start", LocalDate.of(2022, 1, 1))
                .containsEntry("budgetEur", 1713131.51)
                .containsEntry("erdfEur", 1200000.0)
                .containsEntry("totalPartners", 5L)
                .containsEntry("programme", "alpine-space")
                .doesNotContainKeys("note", "asOf");
        assertThat(single("MATCH (s:Stage {id: 'w2'})<-[:HAS_STAGE]-(c:ValueChain) RETURN s.nace AS nace, c.id AS chain")
                        .asMap())
                .isEqualTo(Map.of("nace", List.of("16.1", "16.2"), "chain", "vc-wood"));
        assertThat(single("MATCH (:Actor:Firm)-[t:TIED_TO {directed: true}]->(b:Actor) RETURN t.kind AS kind, b.id AS id")
                        .asMap())
                .isEqualTo(Map.of("kind", "ownership", "id", "f-lom-001"));
        assertThat(single("MATCH (a)-[:RETURNS_TO]->(b) RETURN a.id AS a, b.id AS b").asMap())
                .isEqualTo(Map.of("a", "w3", "b", "w2"));
    }

    @Test
    void theSameDataInAnotherOrderAndDialectAreTheSameVersion() {
        String version = load(SmallPackage.in(dir.resolve("a")).folder()).version();
        SmallPackage other = SmallPackage.in(dir.resolve("b"))
                .change("actors.csv", ImportIT::rowsReversed)
                .change("programme_budgets.csv", text -> text.replace(",100.5,33.5,134,0.75,", ";100,5;33,5;134;0,75;")
                        .replace(',', ';')
                        .replace("100;5", "100,5")
                        .replace("33;5", "33,5")
                        .replace("0;75", "0,75"))
                .describe("programme_budgets", r -> r.putObject("dialect").put("delimiter", ";"));
        for (String column : List.of("eu_amount_eur", "national_amount_eur", "total_eur", "eu_cofinancing")) {
            other.describe("programme_budgets", column, f -> f.put("decimalChar", ","));
        }
        ImportResult again = load(other.folder());
        assertThat(again.version()).isEqualTo(version);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void anExportImportedElsewhereHasTheSameHashAndVersion() {
        ImportResult first = load(SmallPackage.in(dir.resolve("p")).zip(dir.resolve("p.zip"), "folder/"));
        ExportResult export = exporter.export(dir.resolve("out"));
        assertThat(export.rows()).isEqualTo(first.rows());
        assertThat(export.hash()).isEqualTo(store.current().orElseThrow().contentHash());

        neo4j.clear();
        ImportResult second = load(dir.resolve("out"));
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(exporter.exportHash()).isEqualTo(export.hash());
        assertThatThrownBy(() -> exporter.export(dir.resolve("out"))).hasMessageContaining("not an empty folder");
    }

    @Test
    void aFaultyPackageChangesNothing() {
        load(SmallPackage.in(dir.resolve("good")).folder());
        List<Object> before = everything();
        SmallPackage faulty = SmallPackage.in(dir.resolve("bad")).replace("actors.csv", ",LOM,", ",LON,");
        assertThatThrownBy(() -> load(faulty.folder()))
                .isInstanceOfSatisfying(PackageRejectedException.class, e -> assertThat(e.report().problems())
                        .anyMatch(p -> p.rule() == Rule.FOREIGN_KEY));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aNewVersionReplacesTheOldOneCompletely() {
        String old = load(SmallPackage.in(dir.resolve("a")).folder()).version();
        ImportResult now = load(changed("b").folder());
        assertThat(now.version()).isNotEqualTo(old);
        assertThat(store.currentVersion()).contains(now.version());
        assertThat(store.listVersions()).extracting(DatasetVersion::version).containsExactly(now.version());
        assertThat(single("MATCH (n {version: $v}) RETURN count(n) AS n", Map.of("v", old)).get("n").asLong())
                .isZero();
        assertThat(store.countRows(store.current().orElseThrow())).isEqualTo(now.rows());
    }

    @Test
    void leftOversOfAnAbandonedLoadAreRemoved() {
        load(SmallPackage.in(dir.resolve("a")).folder());
        driver.executableQuery("CREATE (:Dataset {version: 'gone', state: 'loading', createdAt: datetime(), title: 't',"
                        + " contentHash: 'h', rows: '{}', descriptor: '{}'}), (:Theme {version: 'gone', id: 'x'})")
                .execute();
        assertThat(load(SmallPackage.in(dir.resolve("again")).folder()).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(single("MATCH (n {version: 'gone'}) RETURN count(n) AS n").get("n").asLong()).isZero();
    }

    @Test
    void aReaderDuringAReimportNeverSeesAMixture() throws InterruptedException {
        load(SmallPackage.in(dir.resolve("a")).folder());
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger whole = new AtomicInteger();
        ConcurrentLinkedQueue<String> mixtures = new ConcurrentLinkedQueue<>();
        Thread reader = new Thread(() -> {
            while (!stop.get()) {
                poll(whole, mixtures);
            }
        });
        reader.start();
        List<Path> packages = new ArrayList<>(
                List.of(changed("b").folder(), SmallPackage.in(dir.resolve("c")).folder(), changed("d").folder()));
        for (Path path : packages) {
            load(path, ImportOptions.standard().withBatchSize(1));
        }
        stop.set(true);
        reader.join();
        assertThat(mixtures).isEmpty();
        assertThat(whole.get()).as("whole readings").isGreaterThan(20);
    }

    @Test
    void theSecondOfTwoImportersIsToldWhoIsAtWork() {
        Database database = new Database(
                driver, neo4j.database(), new eu.alpsynergy.cypher.CypherCatalogue(), java.time.Duration.ofSeconds(5));
        new SchemaMigrator(database).migrate();
        try (ImportLock lock = ImportLock.claim(database, java.time.Duration.ofMinutes(1))) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> load(SmallPackage.in(dir.resolve("p")).folder()))
                    .isInstanceOf(ImportBusyException.class)
                    .hasMessageContaining("another importer is at work")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(load(SmallPackage.in(dir.resolve("q")).folder()).outcome()).isEqualTo(Outcome.IMPORTED);
    }

    @Test
    void anImporterWhoseLockWasTakenOverStopsWithoutDoingHarm() {
        ProgressListener thief = new ProgressListener() {
            @Override
            public void stage(String name, long total) {
                if (name.equals("load")) {
                    driver.executableQuery("MATCH (l:ImportLock) SET l.owner = 'somebody/1/2/3'").execute();
                }
            }

            @Override
            public void advance(long steps) {}

            @Override
            public void done() {}
        };
        Path path = SmallPackage.in(dir.resolve("p")).folder();
        assertThatThrownBy(() -> importer.importPackage(path, ImportOptions.standard(), thief))
                .isInstanceOf(ImportBusyException.class)
                .hasMessageContaining("taken over");
        assertThat(store.currentVersion()).isEmpty();
        assertThat(single("MATCH (n:Source) RETURN count(n) AS n").get("n").asLong()).isZero();
    }

    @Test
    void aMigrationAppliedWithOtherContentIsRefused() {
        load(SmallPackage.in(dir.resolve("p")).folder());
        driver.executableQuery("MATCH (m:SchemaMigration) SET m.checksum = 'other'").execute();
        assertThatThrownBy(() -> load(changed("b").folder()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("schema/V001__keys");
    }

    /** The protocol for who reads in several statements: pointer, data, pointer again. */
    private void poll(AtomicInteger whole, ConcurrentLinkedQueue<String> mixtures) {
        String pointer = "MATCH (p:DatasetPointer {id: 'current'}) RETURN p.version AS v, p.generation AS g";
        try (Session session = driver.session(SessionConfig.forDatabase(neo4j.database()))) {
            Record before = session.run(pointer).single();
            String version = before.get("v").asString();
            List<String> names = session.run("MATCH (t:Theme {version: $v}) RETURN t.nameEn AS n ORDER BY n", Map.of("v", version))
                    .list(r -> r.get("n").asString());
            List<String> places = session.run(
                            "MATCH (c:Cluster {version: $v})-[:LOCATED_IN]->(r:Region) RETURN c.name + '@' + r.version AS n ORDER BY n",
                            Map.of("v", version))
                    .list(r -> r.get("n").asString());
            Record after = session.run(pointer).single();
            if (!before.asMap().equals(after.asMap())) {
                return;
            }
            whole.incrementAndGet();
            boolean old = names.equals(List.of("Digital", "Wood"))
                    && places.equals(List.of("Holzcluster Salzburg@" + version, "Legno Lombardia@" + version));
            boolean now = names.equals(List.of("Digitalisation", "Wood"))
                    && places.equals(List.of("Holzcluster Salzburg@" + version, "Legno di Lombardia@" + version));
            if (!old && !now) {
                mixtures.add(version + ": " + names + places);
            }
        }
    }

    private SmallPackage changed(String name) {
        return SmallPackage.in(dir.resolve(name))
                .replace("themes.csv", "digital,Digital,", "digital,Digitalisation,")
                .replace("clusters.csv", "Legno Lombardia", "Legno di Lombardia");
    }

    private static String rowsReversed(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        return String.join("\r\n", lines) + "\r\n";
    }

    private List<Object> everything() {
        return driver.executableQuery("MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN elementId(n) AS n, properties(n) AS p,"
                        + " elementId(r) AS r, properties(r) AS q ORDER BY n, r")
                .execute()
                .records()
                .stream()
                .<Object>map(Record::asMap)
                .toList();
    }

    private ImportResult load(Path path) {
        return load(path, ImportOptions.standard());
    }

    private ImportResult load(Path path, ImportOptions options) {
        return importer.importPackage(path, options, ProgressListener.silent());
    }

    private Record single(String cypher) {
        return single(cypher, Map.of());
    }

    private Record single(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .get(0);
    }
}
