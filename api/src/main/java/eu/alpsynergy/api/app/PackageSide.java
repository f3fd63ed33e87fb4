package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PackageValidator.Outcome;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.PackageRejectedException;
import eu.alpsynergy.importer.mapping.CanonicalRows;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.neo4j.PackageSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A data package that is compared: its rows on disk in the order of their keys, and its snapshot, without a database. */
final class PackageSide implements AutoCloseable {

    private final PreparedPackage data;
    private final GraphSnapshot snapshot;

    private PackageSide(PreparedPackage data, GraphSnapshot snapshot) {
        this.data = data;
        this.snapshot = snapshot;
    }

    /**
     * Checks a folder or zip and reads it.
     *
     * @throws PackageRejectedException when it has errors
     */
    static PackageSide read(Path path, ProgressListener progress) {
        PreparedPackage data = prepare(path, progress);
        try {
            return new PackageSide(data, snapshot(data));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    static PreparedPackage prepare(Path path, ProgressListener progress) {
        Outcome checked =
                new PackageValidator().prepare(path, ImportOptions.standard().workFolder(), progress);
        if (checked instanceof Outcome.Rejected rejected) {
            throw PackageRejectedException.notCompared(rejected.report());
        }
        return ((Outcome.Good) checked).prepared();
    }

    private static GraphSnapshot snapshot(PreparedPackage data) {
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        for (TableSchema table : data.tables()) {
            try (CanonicalRows read = CanonicalRows.byColumn(data.file(table), table)) {
                rows.put(table.name(), read.next(Integer.MAX_VALUE));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the canonical table " + table.name(), e);
            }
        }
        return PackageSnapshot.of(data.version(), data.title(), data.descriptor(), rows);
    }

    PreparedPackage data() {
        return data;
    }

    GraphSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public void close() {
        data.close();
    }
}
