package eu.alpsynergy.exports;

import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.importer.load.DatasetReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes files of the current dataset, whole or not at all: a file is written beside its place, and moved there when all of it
 * came from one version. When an import replaced the version meanwhile, writing begins again.
 */
public final class DatasetFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetFiles.class);
    private static final int ATTEMPTS = 5;

    private final DatasetReader reader;
    private final String softwareVersion;

    /** What was written. */
    public record Made(Path file, String version, long bytes) {}

    public DatasetFiles(DatasetReader reader, String softwareVersion) {
        this.reader = reader;
        this.softwareVersion = softwareVersion;
    }

    /**
     * Writes a file; one that is there is replaced.
     *
     * @throws ExportException when the database does not answer, holds no dataset, or changes all the time
     */
    public Made write(ExportFormat format, ExportOptions options, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, ".alpsynergy-", ".part");
            try {
                String version = writeOneVersion(format, options, beside);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
                return new Made(file, version, Files.size(file));
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private String writeOneVersion(ExportFormat format, ExportOptions options, Path file) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            StoredDataset dataset = StoredDataset.current(reader, softwareVersion);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                format.writer().write(dataset, options, out);
            }
            if (dataset.isStillCurrent()) {
                return dataset.card().version();
            }
            LOG.info("the dataset changed while {} was written: writing again", format.code());
        }
        throw new ExportException(
                "export-moving",
                "The dataset changed during each of " + ATTEMPTS
                        + " attempts to write it. Wait for the imports to end.",
                Map.of("attempts", ATTEMPTS));
    }
}
