package eu.alpsynergy.importer.foreign;

import java.util.Locale;

/** The exports that are read. */
public enum ExportFormat {
    CORDIS(
            "the export \"projects in CSV\" of a framework programme: its zip, or a folder with project.csv and organization.csv"),
    KEEP("an export of projects and partners of keep.eu: a workbook (XLSX), or CSV files in a folder or zip"),
    EUROSTAT("a table of Eurostat as TSV or CSV, packed with gzip or not, or a folder or zip of such files"),
    ECCP("a list of cluster organisations as a workbook (XLSX) or CSV file"),
    XLSX("a workbook as 'alpsynergy template' makes it");

    private final String takes;

    ExportFormat(String takes) {
        this.takes = takes;
    }

    /** The files it is read from, for messages. */
    public String takes() {
        return takes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
