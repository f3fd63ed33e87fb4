package eu.alpsynergy.neo4j.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a second process off the data folder; the kernel lets go of it when the process dies, however it dies. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Path home) {
        Path file = home.resolve("alpsynergy.lock");
        Path pidFile = home.resolve("alpsynergy.pid");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw taken(
                        home, Files.exists(pidFile) ? Files.readString(pidFile).strip() : "unknown");
            }
            // The pid lies beside the lock: on Windows a locked file cannot be read by others.
            Files.writeString(pidFile, Long.toString(ProcessHandle.current().pid()));
            channel.write(ByteBuffer.wrap("held while the database runs\n".getBytes(StandardCharsets.US_ASCII)));
            return new DataLock(channel);
        } catch (IOException e) {
            throw DataFolder.unusable(file, e);
        }
    }

    /** Whether another process holds the folder now; takes nothing. */
    static boolean isHeld(Path home) {
        Path file = home.resolve("alpsynergy.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw DataFolder.unusable(file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static LocalNeo4jException taken(Path home, String pid) {
        return new LocalNeo4jException(
                "neo4j-data-locked",
                "The data folder " + home + " is in use by the process with pid " + pid
                        + ". End that process, or give another folder (--data-dir).",
                Map.of("dataDir", home.toString(), "pid", pid));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
