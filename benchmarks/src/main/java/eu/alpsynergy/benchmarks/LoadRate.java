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
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * Loads one package in turns by the importer and by a bare loop: the same canonical tables, statements and batches, one
 * session, nothing but {@code executeWrite}; no lock, no checkpoint, no counting afterwards.
 */
final class LoadRate {

    private static final int ROUNDS = 5;

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
        PackageValidator.Outcome checked = new PackageValidator().prepare(made, folder, ProgressListener.silent());
        try (PreparedPackage data = ((Good) checked).prepared()) {
            System.out.printf(
                    "%,d rows, batches of %,d%n",
                    data.totalRows(), ImportOptions.standard().batchSize());
            // The first import makes the constraints both work with, and warms both up.
            ours(made, folder);
            System.out.printf(
                    "%-6s %14s %14s %6s %16s %16s%n",
                    "round", "importer", "bare loop", "ratio", "importer, CPU", "bare loop, CPU");
            List<Round> rounds = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                // Who goes first changes: a machine that others use grows slower or quicker meanwhile.
                Round measured = round % 2 == 0 ? oursFirst(data, made, folder) : bareFirst(data, made, folder);
                rounds.add(measured);
                System.out.printf(
                        "%-6d %12.0f/s %12.0f/s %6.2f %14.1f s %14.1f s%n",
                        round,
                        data.totalRows() / measured.ours.seconds(),
                        data.totalRows() / measured.bare.seconds(),
                        measured.bare.seconds() / measured.ours.seconds(),
                        measured.ours.cpu,
                        measured.bare.cpu);
            }
            say(
                    "import over Bolt",
                    data,
                    rounds,
                    r -> data.totalRows() / r.ours.seconds(),
                    "rows/s",
                    r -> data.totalRows() / r.bare.seconds(),
                    r -> r.bare.seconds() / r.ours.seconds());
            say(
                    "import over Bolt, processor time",
                    data,
                    rounds,
                    r -> r.ours.cpu,
                    "s",
                    r -> r.bare.cpu,
                    r -> r.ours.cpu / r.bare.cpu);
            System.out.printf("largest heap of this process in use: %,d MB%n", peakHeapMb());
        }
    }

    /** A line that {@code benchmarks/figures/load.sh} keeps: medians of the rounds. */
    private static void say(
            String figure,
            PreparedPackage data,
            List<Round> rounds,
            ToDoubleFunction<Round> ours,
            String unit,
            ToDoubleFunction<Round> bare,
            ToDoubleFunction<Round> ratio) {
        long firms = data.rows().getOrDefault("actors", 0L);
        System.out.printf(
                Locale.ROOT,
                "record\t%s\t%d\t%.1f\t%s\tbare driver loop: %.1f\t%.2f%n",
                figure,
                firms,
                median(rounds, ours),
                unit,
                median(rounds, bare),
                median(rounds, ratio));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long peakHeapMb() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /** Both in one round. */
    private record Round(StageClock ours, StageClock bare) {}

    private Round oursFirst(PreparedPackage data, Path made, Path folder) throws IOException {
        clear();
        StageClock ours = ours(made, folder);
        clear();
        return new Round(ours, bare(data));
    }

    private Round bareFirst(PreparedPackage data, Path made, Path folder) throws IOException {
        clear();
        StageClock bare = bare(data);
        clear();
        return new Round(ours(made, folder), bare);
    }

    private StageClock ours(Path made, Path folder) {
        StageClock clock = new StageClock("load");
        new DatasetImporter(driver, "neo4j")
                .importPackage(made, ImportOptions.standard().withWorkFolder(folder), clock);
        return clock;
    }

    /** Of this process and of the database's: what a busy machine does not change much. */
    private double cpuSeconds() {
        long own =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long its = ProcessHandle.of(neo4j.pid())
                .orElseThrow()
                .info()
                .totalCpuDuration()
                .orElseThrow()
                .toMillis();
        return (own + its) / 1e3;
    }

    private StageClock bare(PreparedPackage data) throws IOException {
        int size = ImportOptions.standard().batchSize();
        StageClock clock = new StageClock("bare");
        clock.stage("bare", data.totalRows());
        try (Session session = driver.session()) {
            for (TableSchema table : data.tables()) {
                String statement = cypher.statement("load/" + table.name());
                try (CanonicalRows rows = new CanonicalRows(data.file(table), table)) {
                    for (List<Map<String, Object>> batch = rows.next(size); !batch.isEmpty(); batch = rows.next(size)) {
                        Map<String, Object> parameters = Map.of("version", "bare", "rows", batch);
                        session.executeWrite(tx -> tx.run(statement, parameters).consume());
                    }
                }
            }
        }
        clock.done();
        return clock;
    }

    private void clear() {
        try (Session session = driver.session()) {
            session.run("MATCH ()-[r]->() CALL { WITH r DELETE r } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
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
