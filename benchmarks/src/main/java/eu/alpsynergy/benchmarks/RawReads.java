package eu.alpsynergy.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * What a page without a snapshot would cost: one region by its id with the number of its actors, read from Neo4j by so many clients at once. Arguments:
 * address, password, clients, seconds. Prints requests a second and the milliseconds of the 50th, 95th and 99th percentile.
 */
public final class RawReads {

    private static final String READ = """
            MATCH (d:DatasetPointer) MATCH (r:Region {version: d.version, id: $id})
            RETURN r AS region, COUNT { (r)<-[:LOCATED_IN]-(:Actor) } AS actors
            """;

    private RawReads() {}

    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        int clients = Integer.parseInt(arguments[2]);
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[3]));
        try (Driver driver = GraphDatabase.driver(arguments[0], AuthTokens.basic("neo4j", arguments[1]))) {
            List<String> regions = regions(driver);
            measured(driver, regions, clients, time.dividedBy(2));
            long[] nanos = measured(driver, regions, clients, time);
            System.out.printf(
                    "%.1f %.2f %.2f %.2f 0%n",
                    nanos.length / (double) time.toSeconds(), at(nanos, 0.5), at(nanos, 0.95), at(nanos, 0.99));
        }
    }

    private static List<String> regions(Driver driver) {
        try (Session session = session(driver)) {
            return session.run("MATCH (d:DatasetPointer) MATCH (r:Region {version: d.version}) RETURN r.id AS id")
                    .list(row -> row.get("id").asString());
        }
    }

    private static long[] measured(Driver driver, List<String> regions, int clients, Duration time)
            throws ExecutionException, InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(clients);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                SplittableRandom random = new SplittableRandom(client);
                running.add(readers.submit((Callable<List<Long>>) () -> read(driver, regions, random, end)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> client : running) {
                all.addAll(client.get());
            }
            return all.stream().mapToLong(Long::longValue).sorted().toArray();
        } finally {
            readers.shutdownNow();
        }
    }

    private static List<Long> read(Driver driver, List<String> regions, SplittableRandom random, long end) {
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            try (Session session = session(driver)) {
                session.executeRead(tx -> tx.run(READ, Map.of("id", regions.get(random.nextInt(regions.size()))))
                        .single()
                        .get("actors")
                        .asLong());
            }
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }

    private static Session session(Driver driver) {
        return driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
