package eu.alpsynergy.neo4j.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to run the local database.
 *
 * @param dataDir the database's home: store, settings, logs, password; made when absent
 * @param serverLib the folder that holds Neo4j Community's jars
 * @param cacheDir where the class data archive is kept; may be shared by several data folders
 * @param boltPort port on 127.0.0.1; 0 takes a free one, kept over restarts
 * @param maxHeapMb the child's largest heap
 * @param pageCacheMb the child's page cache, outside its heap
 * @param appCdsArchive whether to keep an archive of loaded classes, which halves later starts
 * @param startTimeout how long a start may take until a query is answered
 * @param stopTimeout how long a stop may take until the child is killed
 * @param extraSettings further lines of neo4j.conf, which win over ours
 */
public record LocalNeo4jConfig(
        Path dataDir,
        Path serverLib,
        Path cacheDir,
        int boltPort,
        int maxHeapMb,
        int pageCacheMb,
        boolean appCdsArchive,
        Duration startTimeout,
        Duration stopTimeout,
        Map<String, String> extraSettings) {

    static final int MIN_HEAP_MB = 200;
    static final int MIN_PAGE_CACHE_MB = 8;

    public LocalNeo4jConfig {
        // Neo4j refuses a home that is relative or holds "..".
        dataDir = dataDir.toAbsolutePath().normalize();
        serverLib = serverLib.toAbsolutePath().normalize();
        cacheDir = cacheDir.toAbsolutePath().normalize();
        extraSettings = Collections.unmodifiableMap(new TreeMap<>(extraSettings));
        require(boltPort >= 0 && boltPort <= 65_535, "Bolt port", boltPort, "0 (any free port) to 65535");
        require(maxHeapMb >= MIN_HEAP_MB, "largest heap in MB", maxHeapMb, "at least " + MIN_HEAP_MB);
        require(pageCacheMb >= MIN_PAGE_CACHE_MB, "page cache in MB", pageCacheMb, "at least " + MIN_PAGE_CACHE_MB);
    }

    private static void require(boolean holds, String what, int value, String allowed) {
        if (!holds) {
            throw new LocalNeo4jException(
                    "neo4j-config",
                    "The local database's " + what + " is " + value + "; allowed: " + allowed + ".",
                    Map.of("value", value, "allowed", allowed));
        }
    }

    /** A small server: any free port, heap 384 MB, page cache 64 MB, class data archive beside the jars where that can be written. */
    public static LocalNeo4jConfig of(Path dataDir, Path serverLib) {
        return new LocalNeo4jConfig(
                dataDir,
                serverLib,
                defaultCacheDir(dataDir, serverLib.toAbsolutePath().normalize()),
                0,
                384,
                64,
                true,
                Duration.ofSeconds(120),
                Duration.ofSeconds(12),
                Map.of());
    }

    /** Beside the jars it serves every data folder; an installation nobody may write to leaves the data folder. */
    private static Path defaultCacheDir(Path dataDir, Path serverLib) {
        Path installation = serverLib.getParent();
        return installation != null && Files.isWritable(installation)
                ? installation.resolve("cache")
                : dataDir.resolve("cache");
    }

    /** The same with another port. */
    public LocalNeo4jConfig withBoltPort(int port) {
        return new LocalNeo4jConfig(
                dataDir,
                serverLib,
                cacheDir,
                port,
                maxHeapMb,
                pageCacheMb,
                appCdsArchive,
                startTimeout,
                stopTimeout,
                extraSettings);
    }

    /** The same with another heap and page cache. */
    public LocalNeo4jConfig withMemoryMb(int heap, int pageCache) {
        return new LocalNeo4jConfig(
                dataDir,
                serverLib,
                cacheDir,
                boltPort,
                heap,
                pageCache,
                appCdsArchive,
                startTimeout,
                stopTimeout,
                extraSettings);
    }

    /** The same with the class data archive kept elsewhere. */
    public LocalNeo4jConfig withCacheDir(Path dir) {
        return new LocalNeo4jConfig(
                dataDir,
                serverLib,
                dir,
                boltPort,
                maxHeapMb,
                pageCacheMb,
                appCdsArchive,
                startTimeout,
                stopTimeout,
                extraSettings);
    }

    /** The same without or with a class data archive. */
    public LocalNeo4jConfig withAppCdsArchive(boolean on) {
        return new LocalNeo4jConfig(
                dataDir,
                serverLib,
                cacheDir,
                boltPort,
                maxHeapMb,
                pageCacheMb,
                on,
                startTimeout,
                stopTimeout,
                extraSettings);
    }

    /** The same with another longest start. */
    public LocalNeo4jConfig withStartTimeout(Duration longest) {
        return new LocalNeo4jConfig(
                dataDir,
                serverLib,
                cacheDir,
                boltPort,
                maxHeapMb,
                pageCacheMb,
                appCdsArchive,
                longest,
                stopTimeout,
                extraSettings);
    }

    /** The same with further lines of neo4j.conf. */
    public LocalNeo4jConfig withExtraSettings(Map<String, String> settings) {
        return new LocalNeo4jConfig(
                dataDir,
                serverLib,
                cacheDir,
                boltPort,
                maxHeapMb,
                pageCacheMb,
                appCdsArchive,
                startTimeout,
                stopTimeout,
                settings);
    }
}
