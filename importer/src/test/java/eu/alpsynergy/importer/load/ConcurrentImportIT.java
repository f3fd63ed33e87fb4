package eu.alpsynergy.importer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.load.ImportResult.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Readers, other importers and vandals at work while an import runs. */
class ConcurrentImportIT extends ImportTestBase {
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
        List<Path> packages = new ArrayList<>(List.of(
                changed("b").folder(),
                SmallPackage.in(dir.resolve("c")).folder(),
                changed("d").folder()));
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
    void theLockOfAnImporterElsewhereIsRespectedUntilItsLeaseIsOver() {
        Path path = SmallPackage.in(dir.resolve("p")).folder();
        query("CREATE (:ImportLock {id: 'import', owner: 'elsewhere/1/2/3', heartbeat: timestamp()})")
                .execute();
        assertThatThrownBy(() -> load(path))
                .isInstanceOf(ImportBusyException.class)
                .hasMessageContaining("elsewhere");
        query("MATCH (l:ImportLock) SET l.heartbeat = timestamp() - 61000").execute();
        assertThat(load(path).outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(single("MATCH (l:ImportLock) RETURN l.owner IS NULL AS free")
                        .get("free")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aVersionThatLostRowsIsNotPublishedAndTheNextImportBeginsAnew() {
        Path path = SmallPackage.in(dir.resolve("p")).folder();
        ProgressListener vandal = new ProgressListener() {
            @Override
            public void stage(String name, long total) {
                if (name.equals("verify")) {
                    query("MATCH (c:Call {id: 'call-2'}) DETACH DELETE c").execute();
                }
            }

            @Override
            public void advance(long steps) {}

            @Override
            public void done() {}
        };
        assertThatThrownBy(() -> importer.importPackage(path, ImportOptions.standard(), vandal))
                .hasMessageContaining("calls=2")
                .hasMessageContaining("calls=1");
        assertThat(store.currentVersion()).isEmpty();
        assertThat(load(path).outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(store.countRows(store.current().orElseThrow())).containsEntry("calls", 2L);
    }

    @Test
    void anImporterWhoseLockWasTakenOverStopsWithoutDoingHarm() {
        ProgressListener thief = new ProgressListener() {
            @Override
            public void stage(String name, long total) {
                if (name.equals("load")) {
                    query("MATCH (l:ImportLock) SET l.owner = 'somebody/1/2/3'").execute();
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
        assertThat(single("MATCH (n:Source) RETURN count(n) AS n").get("n").asLong())
                .isZero();
    }

    /** The protocol for who reads in several statements: pointer, data, pointer again. */
    private void poll(AtomicInteger whole, ConcurrentLinkedQueue<String> mixtures) {
        String pointer = "MATCH (p:DatasetPointer {id: 'current'}) RETURN p.version AS v, p.generation AS g";
        try (Session session = driver.session(SessionConfig.forDatabase(neo4j.database()))) {
            Record before = session.run(pointer).single();
            String version = before.get("v").asString();
            List<String> names = session.run(
                            "MATCH (t:Theme {version: $v}) RETURN t.nameEn AS n ORDER BY n", Map.of("v", version))
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
}
