package eu.alpsynergy.neo4j.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An archive of loaded classes that halves later starts. The JVM writes it at the end of its first run; it is used once that
 * run ended cleanly. Its name is a digest of the Java runtime and of every jar's size and date, as the JVM itself demands
 * those to be unchanged. Never needed: whatever fails here is logged and costs only time.
 */
final class CdsArchive {

    private static final Logger LOG = LoggerFactory.getLogger(CdsArchive.class);

    private final Path file;
    private final Path recording;

    private CdsArchive(Path file) {
        this.file = file;
        this.recording = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    static CdsArchive in(Path folder, List<Path> classPath) {
        try {
            Files.createDirectories(folder);
            return new CdsArchive(folder.resolve("neo4j-" + digest(classPath) + ".jsa"));
        } catch (IOException e) {
            throw DataFolder.unusable(folder, e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The JVM's options: use the archive if there is one, else record it. */
    List<String> options() {
        String quiet = "-Xlog:cds=off,cds+dynamic=off,class+path=off";
        return exists()
                ? List.of(quiet, "-XX:SharedArchiveFile=" + file)
                : List.of(quiet, "-XX:ArchiveClassesAtExit=" + recording);
    }

    /** After the child is gone: a clean end leaves a whole archive, any other end perhaps a torn one. */
    void childEnded(boolean cleanly) {
        try {
            if (!cleanly) {
                Files.deleteIfExists(recording);
            } else if (Files.exists(recording)) {
                deleteOthers();
                Files.move(recording, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            LOG.warn("the archive of Neo4j's classes could not be kept at {}: {}", file, e.toString());
        }
    }

    private void deleteOthers() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path old : files.filter(f -> f.toString().endsWith(".jsa")).toList()) {
                Files.delete(old);
            }
        }
    }

    private static String digest(List<Path> classPath) throws IOException {
        StringBuilder text =
                new StringBuilder(System.getProperty("java.vm.version")).append(System.getProperty("java.home"));
        for (Path jar : classPath) {
            text.append('\n').append(jar).append(' ').append(Files.size(jar));
            text.append(' ').append(Files.getLastModifiedTime(jar).toMillis());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
