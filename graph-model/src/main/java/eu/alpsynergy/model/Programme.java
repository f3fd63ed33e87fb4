package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A funding programme of a period. */
public record Programme(
        Id<Programme> id,
        String title,
        @Nullable Period period,
        String kind,
        @Nullable String cci,
        Provenance provenance)
        implements Entity<Programme> {}
