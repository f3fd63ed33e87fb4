package eu.alpsynergy.api.app;

import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.change.PackageDiff;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatabaseException;
import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.model.FactChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The dataset of the database beside a data package. Its rows are exported once a version and then compared as two packages are, so
 * that the server says what {@code alpsynergy diff} says. The data package is closed by who read it.
 */
final class ServedComparison implements Comparison, AutoCloseable {

    private final PackageSide other;
    private final View before;
    private final DatasetExporter exporter;
    private @Nullable PreparedPackage served;

    ServedComparison(PackageSide other, DatasetExporter exporter) {
        this.other = other;
        this.before = View.of(other.snapshot());
        this.exporter = exporter;
    }

    @Override
    public View before() {
        return before;
    }

    /** One at a time: the folder of the version before is removed when another one is served. */
    @Override
    public synchronized void facts(String version, Consumer<FactChange> sink) {
        new PackageDiff(other.data(), rowsOf(version)).forEach(sink);
    }

    private PreparedPackage rowsOf(String version) {
        PreparedPackage held = served;
        if (held != null && held.version().equals(version)) {
            return held;
        }
        PreparedPackage fresh = export();
        if (!fresh.version().equals(version)) {
            fresh.close();
            throw RequestProblem.nothingToCompare("The database holds " + fresh.version() + " by now, the answers still"
                    + " come from " + version + ".");
        }
        if (held != null) {
            held.close();
        }
        served = fresh;
        return fresh;
    }

    private PreparedPackage export() {
        try {
            Path folder = Files.createTempDirectory("alpsynergy-served-");
            try {
                exporter.export(folder);
                return PackageSide.prepare(folder, ProgressListener.silent());
            } finally {
                delete(folder);
            }
        } catch (Neo4jException | DatabaseException e) {
            throw RequestProblem.nothingToCompare("The database that holds the rows does not answer.");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the served dataset to a folder of its own", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public synchronized void close() {
        if (served != null) {
            served.close();
        }
    }
}
