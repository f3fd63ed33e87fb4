package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks a data package: all files in one run, every problem a record, nothing thrown for what the package holds. */
public final class PackageValidator {

    private final PackageLimits limits;
    private final Contract contract;

    public PackageValidator() {
        this(PackageLimits.standard());
    }

    public PackageValidator(PackageLimits limits) {
        this.limits = limits;
        this.contract = Contract.load();
    }

    /** Reads everything and reports; changes nothing. With aliases beside the package it is checked as it is when they are merged. */
    public ValidationReport validate(Path path, ProgressListener progress) {
        PackageReading reading = new PackageReading(path, limits, contract, progress);
        ValidationReport report = reading.read(Optional.empty());
        if (report.hasErrors() || reading.aliases().isEmpty()) {
            return report;
        }
        Outcome outcome = prepare(path, Path.of(System.getProperty("java.io.tmpdir")), progress);
        if (outcome instanceof Outcome.Rejected rejected) {
            return rejected.report();
        }
        try (PreparedPackage prepared = ((Outcome.Good) outcome).prepared()) {
            return prepared.report();
        }
    }

    /** What a package is when it is good, or why it is not. */
    public sealed interface Outcome {

        record Good(PreparedPackage prepared) implements Outcome {}

        record Rejected(ValidationReport report) implements Outcome {}
    }

    /** Reads everything and, when there are no errors, keeps the canonical form in a folder under {@code workFolder}. */
    public Outcome prepare(Path path, Path workFolder, ProgressListener progress) {
        PackageReading reading = new PackageReading(path, limits, contract, progress);
        try {
            Path folder = Files.createTempDirectory(workFolder, "alpsynergy-package-");
            boolean keep = false;
            try {
                ValidationReport report = reading.read(Optional.of(folder));
                if (!report.hasErrors() && !reading.aliases().isEmpty()) {
                    return new AliasedReading(reading, limits, contract, progress).prepare(folder, workFolder, report);
                }
                keep = !report.hasErrors();
                return keep ? new Outcome.Good(reading.prepared(folder, report)) : new Outcome.Rejected(report);
            } finally {
                if (!keep) {
                    PreparedPackage.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the canonical tables under " + workFolder, e);
        }
    }
}
