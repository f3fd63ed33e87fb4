package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** A data package with errors; nothing of it was applied. */
public final class PackageRejectedException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    PackageRejectedException(ValidationReport report) {
        this(report, "imported", "import");
    }

    private PackageRejectedException(ValidationReport report, String done, String todo) {
        super(
                "package-rejected",
                "the data package '%s' was not %s, errors: %d; correct them and %s again"
                        .formatted(report.packageName(), done, report.errorCount(), todo),
                Map.of("package", report.packageName(), "errors", report.errorCount()));
        this.report = report;
    }

    /** For a package that was to be compared with another. */
    public static PackageRejectedException notCompared(ValidationReport report) {
        return new PackageRejectedException(report, "compared", "compare");
    }

    public ValidationReport report() {
        return report;
    }
}
