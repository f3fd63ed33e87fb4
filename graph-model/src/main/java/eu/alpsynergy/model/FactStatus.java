package eu.alpsynergy.model;

import java.util.Locale;

/** How a fact came to be known; shown beside every fact. */
public enum FactStatus {
    /** Read from a page or open data set that is named. */
    SOURCED,
    /** Computed or concluded from sourced facts. */
    DERIVED,
    /** Our own model of reality, e.g. the stages of a value chain. */
    MODELLED,
    /** Without a source that could be named. */
    UNSOURCED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FactStatus parse(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
