package eu.alpsynergy.synergy.neo4j;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.neo4j.driver.Values;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of one dataset version in a file beside the store, so that a restart does not read them from the database: format and
 * version, the small tables as JSON, the columns as they are in memory, and a checksum (CRC-32C) of all. Whatever is not whole, of this
 * format and of the version wanted is left aside. Never the truth: the database is.
 */
final class SnapshotFile {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);
    private static final String MAGIC = "AlpSynergy snapshot";
    /** To be raised whenever a column, a table's mapping or the order of what is written changes. */
    private static final int FORMAT = 1;

    private static final String DATASETS = "datasets";
    private static final String PREFIX = "snapshot-";
    private static final String SUFFIX = ".bin";
    private static final int BUFFER = 1 << 16;
    private static final int CHECKSUM_BYTES = Long.BYTES;
    private static final TypeReference<Map<String, List<Map<String, Object>>>> ROWS = new TypeReference<>() {};

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    SnapshotFile(Path folder) {
        this.folder = folder;
    }

    /** The tables of a version; empty when there is no file of it that is sound. */
    Optional<DatasetTables> read(String version) {
        Path file = file(version);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            requireSound(file);
            return Optional.of(readSound(file, version));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is left aside, the database is read: {}", file.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Writes under another name, then renames; removes files of other versions. A failure is told and changes nothing. */
    void write(DatasetTables tables, String version) {
        Path file = file(version);
        Path half = folder.resolve(
                file.getFileName() + ".tmp" + ProcessHandle.current().pid());
        try {
            try (CheckedOutputStream summed = new CheckedOutputStream(Files.newOutputStream(half), new CRC32C());
                    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(summed, BUFFER))) {
                ColumnFile.Sink sink = new ColumnFile.Sink(out);
                sink.text(MAGIC);
                sink.number(FORMAT);
                sink.text(version);
                sink.bytes(json.writeValueAsBytes(plain(tables)));
                tables.firms().write(sink);
                out.flush();
                out.writeLong(summed.getChecksum().getValue());
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            removeOthers(file);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the snapshot could not be kept in {}: {}", folder, e.getMessage());
            discard(half);
        }
    }

    private Path file(String version) {
        return folder.resolve(PREFIX + version.replaceAll("[^A-Za-z0-9._-]", "_") + SUFFIX);
    }

    private static void requireSound(Path file) throws IOException {
        long body = Files.size(file) - CHECKSUM_BYTES;
        CRC32C sum = new CRC32C();
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(raw)) {
            CheckedInputStream summed = new CheckedInputStream(raw, sum);
            byte[] buffer = new byte[BUFFER];
            for (long left = body; left > 0; ) {
                int read = summed.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("it is cut off");
                }
                left -= read;
            }
            if (body <= 0 || in.readLong() != sum.getValue()) {
                throw new IOException("its checksum is not that of its content");
            }
        }
    }

    private DatasetTables readSound(Path file, String version) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            ColumnFile.Source source = new ColumnFile.Source(in);
            if (!source.text().equals(MAGIC) || source.number() != FORMAT) {
                throw new IOException("it was written by another version of this program");
            }
            String of = source.text();
            if (!of.equals(version)) {
                throw new IOException("it holds " + of + ", not " + version);
            }
            Map<String, List<Row>> tables = new HashMap<>();
            json.readValue(source.bytes(), ROWS).forEach((table, rows) -> tables.put(table, rows(table, rows)));
            List<Row> dataset = tables.remove(DATASETS);
            if (dataset == null || dataset.size() != 1) {
                throw new IOException("it does not say what it holds");
            }
            DatasetTables whole = new DatasetTables(dataset.get(0), tables, FirmTables.read(source));
            whole.requireWhole();
            return whole;
        }
    }

    private static List<Row> rows(String table, List<Map<String, Object>> rows) {
        return rows.stream().map(cells -> new Row(table, Values.value(cells))).toList();
    }

    private static Map<String, List<Map<String, Object>>> plain(DatasetTables tables) {
        Map<String, List<Map<String, Object>>> plain = new HashMap<>();
        tables.byName()
                .forEach((table, rows) ->
                        plain.put(table, rows.stream().map(Row::plain).toList()));
        plain.put(DATASETS, List.of(tables.dataset().plain()));
        return plain;
    }

    private void removeOthers(Path kept) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX + "*")) {
            for (Path file : files) {
                if (!file.equals(kept)) {
                    discard(file);
                }
            }
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed: {}", file, e.getMessage());
        }
    }
}
