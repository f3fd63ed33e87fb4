package eu.alpsynergy.importer.issue;

import java.util.Locale;

/** Whether a problem keeps the data package out. */
public enum Severity {
    ERROR,
    WARNING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
