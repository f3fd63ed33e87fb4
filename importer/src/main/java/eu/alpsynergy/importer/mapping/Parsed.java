package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.issue.Rule;
import org.jspecify.annotations.Nullable;

/** What became of a cell's text: a typed value, or the reason why not. */
public sealed interface Parsed {

    /** A String, Long, Double, Boolean, LocalDate or List of String. */
    record Value(Object value) implements Parsed {}

    record Wrong(Rule rule, String message, @Nullable String hint) implements Parsed {}
}
