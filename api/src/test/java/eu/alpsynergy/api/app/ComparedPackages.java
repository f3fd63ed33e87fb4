package eu.alpsynergy.api.app;

import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.importer.ProgressListener;
import java.nio.file.Path;
import java.util.Optional;

/** Two data packages beside each other, for tests of other packages. */
public final class ComparedPackages implements AutoCloseable {

    private final PackageSide before;
    private final PackageSide after;

    public ComparedPackages(Path before, Path after) {
        this.before = PackageSide.read(before, ProgressListener.silent());
        this.after = PackageSide.read(after, ProgressListener.silent());
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
