package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** A data package with errors; nothing of it was applied. */
public final class PackageRejectedException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    PackageRejectedException(ValidationReport report) {
        super(
                "package-rejected",
                "the data package '%s' was not imported, errors: %d; correct them and import again"
                        .formatted(report.packageName(), report.errorCount()),
                Map.of("package", report.packageName(), "errors", report.errorCount()));
        this.report = report;
    }

    public ValidationReport report() {
        return report;
    }
}
