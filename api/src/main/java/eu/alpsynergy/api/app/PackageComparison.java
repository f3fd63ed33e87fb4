package eu.alpsynergy.api.app;

import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.importer.change.PackageDiff;
import eu.alpsynergy.model.FactChange;
import java.util.function.Consumer;

/** Two data packages beside each other, without a database. */
final class PackageComparison implements Comparison {

    private final PackageSide before;
    private final PackageSide after;
    private final View view;

    PackageComparison(PackageSide before, PackageSide after) {
        this.before = before;
        this.after = after;
        this.view = View.of(before.snapshot());
    }

    @Override
    public View before() {
        return view;
    }

    @Override
    public void facts(String version, Consumer<FactChange> sink) {
        if (!version.equals(after.data().version())) {
            throw new IllegalStateException(
                    "asked for " + version + ", compared is " + after.data().version());
        }
        new PackageDiff(before.data(), after.data()).forEach(sink);
    }
}
