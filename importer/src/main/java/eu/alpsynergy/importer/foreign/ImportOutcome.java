package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.merge.RowChanges;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param report problems of the export, or of the package it would have made
 * @param applied whether a package was written
 * @param tally what was read and left out
 * @param changes what was put into each table
 */
public record ImportOutcome(
        ExportFormat format, ValidationReport report, boolean applied, Tally tally, Map<String, RowChanges> changes) {

    public ImportOutcome {
        changes = Map.copyOf(changes);
    }

    /** For a terminal. */
    public String toText() {
        return ImportOutcomeText.of(this);
    }

    /** For programs. */
    public String toJson() {
        return ImportOutcomeJson.of(this);
    }
}
