package eu.alpsynergy.api.app;

import eu.alpsynergy.exports.DatasetFiles;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.PackageRejectedException;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Writes the record to a data package and reads it back with all checks of an import, before it takes its place: a backup that could
 * not be restored is never left behind.
 */
final class Backup {

    private final Database database;
    private final ProgressListener progress;

    /** A backup that was read back and found whole. */
    record Written(String version, String hash, long rows, long bytes) {}

    Backup(Database database, ProgressListener progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * Writes to a file; one that is there is replaced when the new one has been checked.
     *
     * @throws AlpSynergyException when what was written is not what the database says it holds
     */
    Written write(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path unchecked = Files.createTempFile(folder, ".alpsynergy-", ".zip");
            try {
                Written written = writeAndCheck(unchecked);
                Files.move(unchecked, file, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(unchecked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the backup " + file, e);
        }
    }

    private Written writeAndCheck(Path file) {
        DatasetFiles.Made made = new DatasetFiles(
                        new DatasetReader(database.driver(), database.name()), Installation.version())
                .write(ExportFormat.DATA_PACKAGE, ExportOptions.standard(), file);
        try (PreparedPackage read = DatasetImporter.prepare(file, ImportOptions.standard(), progress)) {
            if (!read.version().equals(made.version())) {
                throw changed(made.version(), "they are " + read.version());
            }
            return new Written(read.version(), read.contentHash(), read.totalRows(), made.bytes());
        } catch (PackageRejectedException e) {
            throw changed(made.version(), e.report().toText());
        }
    }

    private static AlpSynergyException changed(String version, String how) {
        return new AlpSynergyException(
                "record-changed",
                "no backup was written: the database names version " + version + ", but its rows are not that version ("
                        + how
                        + "); something other than an import changed them. Restore the last backup into an empty database, or take"
                        + " the rows as they are with 'alpsynergy export DIR'",
                Map.of("version", version));
    }
}
