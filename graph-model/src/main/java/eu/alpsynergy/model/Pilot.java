package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A report on a pilot that a cluster organisation ran; dates are ISO text and absent where not known. */
public record Pilot(
        Id<Pilot> id,
        Id<Cluster> cluster,
        LocalName title,
        @Nullable String start,
        @Nullable String end,
        String summary,
        @Nullable String outcome,
        @Nullable String url,
        Provenance provenance)
        implements Entity<Pilot> {}
