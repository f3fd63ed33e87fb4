package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** Where a fact comes from: source, status, remark, and the date or period it describes. */
public record Provenance(
        Id<Source> source,
        FactStatus status,
        @Nullable String note,
        @Nullable String asOf) {}
