package eu.alpsynergy.importer.foreign;

import java.util.Locale;

/** The exports that are read. */
public enum ExportFormat {
    CORDIS,
    KEEP,
    EUROSTAT,
    ECCP,
    XLSX;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
