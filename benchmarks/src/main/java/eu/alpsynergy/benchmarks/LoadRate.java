package eu.alpsynergy.benchmarks;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PackageValidator.Outcome.Good;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.mapping.CanonicalRows;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.neo4j.local.LocalNeo4j;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * Loads one package in turns by the importer and by a bare loop: the same canonical tables, statements and batches, one
 * session, nothing but {@code executeWrite}; no lock, no checkpoint, no counting afterwards.
 */
final class LoadRate {

    private static final int ROUNDS = 3;

    private final Driver driver;
    private final LocalNeo4j neo4j;
    private final CypherCatalogue cypher = new CypherCatalogue();

    private LoadRate(Driver driver, LocalNeo4j neo4j) {
        this.driver = driver;
        this.neo4j = neo4j;
    }

    public static void main(String[] arguments) throws IOException {
        int firms = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path made = folder.resolve("package");
        new PackageGenerator(ProgressListener.silent())
                .generate(new GeneratorArguments(Math.min(242, firms / 4), firms / 400, firms, 3L * firms, 1), made);
        LocalNeo4jConfig config = LocalNeo4jConfig.of(
                        folder.resolve("data"), Path.of(System.getProperty("alpsynergy.neo4j.lib")))
                .withBoltPort(Integer.parseInt(arguments[2]));
        try (LocalNeo4j neo4j = LocalNeo4j.start(config);
                Driver driver =
                        GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
            new LoadRate(driver, neo4j).run(made, folder);
        }
    }

    private void run(Path made, Path folder) throws IOException {
        PackageValidator.Outcome checked =
                new PackageValidator().prepare(made, folder, ProgressListener.silent());
        try (PreparedPackage data = ((Good) checked).prepared()) {
            System.out.printf("%,d rows, batches of %,d%n", data.totalRows(), ImportOptions.standard().batchSize());
            // The first import makes the constraints both work with, and warms both up.
            ours(made, folder);
            System.out.printf(
                    "%-6s %14s %14s %6s %16s %16s%n",
                    "round", "importer", "bare loop", "ratio", "importer, CPU", "bare loop, CPU");
            for (int round = 1; round <= ROUNDS; round++) {
                clear();
                double cpu = cpuSeconds();
                double bare = data.totalRows() / bare(data);
                double bareCpu = cpuSeconds() - cpu;
                clear();
                StageClock clock = ours(made, folder);
                double ours = data.totalRows() / clock.seconds();
                System.out.printf(
                        "%-6d %12.0f/s %12.0f/s %6.2f %14.1f s %14.1f s%n",
                        round, ours, bare, ours / bare, clock.cpu, bareCpu);
            }
        }
    }

    private StageClock ours(Path made, Path folder) {
        StageClock clock = new StageClock("load");
        new DatasetImporter(driver, "neo4j")
                .importPackage(made, ImportOptions.standard().withWorkFolder(folder), clock);
        return clock;
    }

    /** Of this process and of the database's: what a busy machine does not change much. */
    private double cpuSeconds() {
        long own = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long its = ProcessHandle.of(neo4j.pid()).orElseThrow().info().totalCpuDuration().orElseThrow().toMillis();
        return (own + its) / 1e3;
    }

    private double bare(PreparedPackage data) throws IOException {
        int size = ImportOptions.standard().batchSize();
        long begin = System.nanoTime();
        try (Session session = driver.session()) {
            for (TableSchema table : data.tables()) {
                String statement = cypher.statement("load/" + table.name());
                try (CanonicalRows rows = new CanonicalRows(data.file(table), table)) {
                    for (List<Map<String, Object>> batch = rows.next(size);
                            !batch.isEmpty();
                            batch = rows.next(size)) {
                        Map<String, Object> parameters = Map.of("version", "bare", "rows", batch);
                        session.executeWrite(tx -> tx.run(statement, parameters).consume());
                    }
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void clear() {
        try (Session session = driver.session()) {
            session.run("MATCH ()-[r]->() CALL { WITH r DELETE r } IN TRANSACTIONS OF 5000 ROWS").consume();
            session.run("MATCH (n) WHERE NOT n:SchemaMigration CALL { WITH n DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    /** How long one stage took. */
    private final class StageClock implements ProgressListener {

        private final String wanted;
        private boolean running;
        private long begin;
        private long nanos;
        private double cpuBefore;
        private double cpu;

        private StageClock(String wanted) {
            this.wanted = wanted;
        }

        @Override
        public void stage(String name, long total) {
            running = name.equals(wanted);
            cpuBefore = cpuSeconds();
            begin = System.nanoTime();
        }

        @Override
        public void advance(long steps) {}

        @Override
        public void done() {
            if (running) {
                nanos += System.nanoTime() - begin;
                cpu += cpuSeconds() - cpuBefore;
                running = false;
            }
        }

        private double seconds() {
            return nanos / 1e9;
        }
    }
}
