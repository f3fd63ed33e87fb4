package eu.alpsynergy.api.app;

import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two data packages beside each other, for tests of other packages. */
public final class ComparedPackages implements AutoCloseable {

    private final PackageSide before;
    private final PackageSide after;

    public ComparedPackages(Path before, Path after) {
        this.before = PackageSide.read(before, ProgressListener.silent());
        this.after = PackageSide.read(after, ProgressListener.silent());
    }

    /**
     * The default dataset beside an older one that lacks its last performances and names Piedmont otherwise.
     *
     * @param older empty folder for the older one
     */
    public static ComparedPackages withOlder(Path older, int missingPerformances) throws IOException {
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, older.resolve(file.getFileName()));
            }
        }
        Path performances = older.resolve("performances.csv");
        List<String> lines = Files.readAllLines(performances);
        Files.write(performances, lines.subList(0, lines.size() - missingPerformances));
        Path regions = older.resolve("regions.csv");
        Files.writeString(regions, Files.readString(regions).replace("Piedmont", "Piemont"));
        return new ComparedPackages(older, DatasetFolder.find());
    }

    public Comparison comparison() {
        return new PackageComparison(before, after);
    }

    /** The package after, with the other to compare it with. */
    public View view() {
        return View.of(after.snapshot(), Optional.of(comparison()));
    }

    @Override
    public void close() {
        before.close();
        after.close();
    }
}
