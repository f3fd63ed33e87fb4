package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.SnapshotMemory;
import eu.alpsynergy.neo4j.local.LocalNeo4j;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import eu.alpsynergy.synergy.search.SearchIndex;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Reads the snapshot of an embedded store over Bolt, once more from the file kept beside it, and searches its names: one line of CSV.
 * Arguments: data folder, folder of the server's jars.
 */
public final class SnapshotScale {

    private static final int QUERIES = 1_000;
    private static final int SHOWN = 20;

    private SnapshotScale() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        try (LocalNeo4j neo4j = LocalNeo4j.start(
                        LocalNeo4jConfig.of(data, Path.of(arguments[1])).withBoltPort(0));
                Driver driver =
                        GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
            Timed<GraphSnapshot> read = Timed.of(() -> new SnapshotReader(driver, "neo4j").read());
            SnapshotReader keeping = new SnapshotReader(driver, "neo4j", Optional.of(data));
            keeping.read();
            Timed<GraphSnapshot> restart = Timed.of(keeping::read);
            SnapshotMemory memory = read.result().memory();
            long before = liveHeap();
            Timed<SearchIndex> index = Timed.of(() -> SearchIndex.of(restart.result()));
            long indexMb = (liveHeap() - before) >> 20;
            double[] millis = searches(index.result(), restart.result());
            System.out.printf(
                    Locale.ROOT,
                    "%d,%d,%.1f,%.1f,%.1f,%.1f,%.1f,%.1f,%d,%.1f,%.1f%n",
                    memory.actors(),
                    memory.ties(),
                    memory.bytesPerActor(),
                    memory.bytesPerTie(),
                    read.seconds(),
                    read.processorSeconds(),
                    restart.seconds(),
                    index.seconds(),
                    indexMb,
                    millis[QUERIES * 95 / 100],
                    millis[QUERIES - 1]);
        }
    }

    /** Beginnings of one letter and more, whole names, names with an error, a word and a region, in turns; in ascending order of time. */
    private static double[] searches(SearchIndex index, GraphSnapshot snapshot) {
        List<String> queries = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 2 * QUERIES; i++) {
            int actor = random.nextInt(snapshot.actors().size());
            String name = snapshot.actors().name(actor);
            String[] words = name.split(" ", -1);
            String word = words[random.nextInt(words.length)];
            queries.add(
                    switch (i % 4) {
                        case 0 -> word.substring(0, 1 + random.nextInt(word.length()));
                        case 1 -> name;
                        case 2 -> name.substring(0, name.length() / 2) + 'x' + name.substring(name.length() / 2 + 1);
                        default ->
                            word + " "
                                    + snapshot.regions()
                                            .get(snapshot.regionOfActor(actor))
                                            .nameLocal();
                    });
        }
        double[] millis = new double[QUERIES];
        for (int i = 0; i < queries.size(); i++) {
            long begin = System.nanoTime();
            index.search(queries.get(i), Set.of(), SHOWN);
            // The first half warms up.
            millis[i % QUERIES] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static long liveHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A result, the time it took, and this process's processor time. */
    private record Timed<R>(R result, double seconds, double processorSeconds) {

        static <R> Timed<R> of(Supplier<R> work) {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long begin = System.nanoTime();
            long processor = system.getProcessCpuTime();
            R result = work.get();
            return new Timed<>(
                    result, (System.nanoTime() - begin) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
        }
    }
}
