package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** What a pilot recommends; without a type of regions it is meant for all. */
public record Recommendation(
        Id<Recommendation> id, Id<Pilot> pilot, @Nullable String regionType, LocalName text, Provenance provenance)
        implements Entity<Recommendation> {}
