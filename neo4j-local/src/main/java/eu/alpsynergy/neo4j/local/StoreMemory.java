package eu.alpsynergy.neo4j.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * What a store of a given size asks of the database's process. A small one is opened quickly with little memory; a store much larger than
 * the page cache is read page by page from the operating system again and again, and long scans pay for a compiler that goes all the way.
 *
 * @param pageCacheMb the page cache: what is configured, or as much as the store where a quarter of the machine's memory holds it
 * @param large whether the store is so large that speed counts for more than a quick start
 */
record StoreMemory(int pageCacheMb, boolean large) {

    /** The default dataset takes a tenth. */
    static final long LARGE_MB = 256;

    private static final int SHARE_OF_MACHINE = 4;

    /** For the store in a data folder, none yet included. */
    static StoreMemory of(Path databases, int configuredMb) {
        return of(bytesIn(databases) >> 20, configuredMb, machineMb());
    }

    static StoreMemory of(long storeMb, int configuredMb, long machineMb) {
        boolean large = storeMb >= LARGE_MB;
        long wanted = large ? Math.min(storeMb + storeMb / 8, machineMb / SHARE_OF_MACHINE) : 0;
        return new StoreMemory((int) Math.max(configuredMb, wanted), large);
    }

    private static long machineMb() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
    }

    private static long bytesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE, (path, is) -> is.isRegularFile())) {
            return files.mapToLong(StoreMemory::size).sum();
        } catch (IOException e) {
            // Then it is opened as a small one is.
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).size();
        } catch (IOException e) {
            return 0;
        }
    }
}
