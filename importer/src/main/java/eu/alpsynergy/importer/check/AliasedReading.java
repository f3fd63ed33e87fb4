package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.alias.AliasMerge;
import eu.alpsynergy.importer.check.PackageValidator.Outcome;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Severity;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A good package once more, with the rows merged that its aliases say are one. */
final class AliasedReading {

    private final PackageReading reading;
    private final PackageLimits limits;
    private final Contract contract;
    private final ProgressListener progress;

    AliasedReading(PackageReading reading, PackageLimits limits, Contract contract, ProgressListener progress) {
        this.reading = reading;
        this.limits = limits;
        this.contract = contract;
        this.progress = progress;
    }

    /** Works in the folder with the canonical tables of the first reading, and leaves another one behind when all is good. */
    Outcome prepare(Path folder, Path workFolder, ValidationReport first) throws IOException {
        PreparedPackage before = reading.prepared(folder, first);
        new AliasMerge(folder, before.tables(), reading.aliases(), reading.log()).apply();
        Files.writeString(folder.resolve(PackageSource.DESCRIPTOR), before.descriptor());
        Path merged = Files.createTempDirectory(workFolder, "alpsynergy-package-");
        boolean keep = false;
        try {
            PackageReading again = new PackageReading(folder, limits, contract, progress);
            again.read(Optional.of(merged)).problems().stream()
                    .filter(p -> p.severity() == Severity.ERROR)
                    .map(AliasedReading::afterMerging)
                    .forEach(reading.log()::add);
            ValidationReport report = reading.log().report(first.packageName(), Map.copyOf(again.rows()));
            keep = !report.hasErrors();
            return keep ? new Outcome.Good(again.prepared(merged, report)) : new Outcome.Rejected(report);
        } finally {
            if (!keep) {
                PreparedPackage.delete(merged);
            }
        }
    }

    private static Problem afterMerging(Problem p) {
        return new Problem(
                p.file(),
                p.row(),
                p.column(),
                p.value(),
                p.rule(),
                "after merging by aliases.csv: " + p.message(),
                p.hint());
    }
}
