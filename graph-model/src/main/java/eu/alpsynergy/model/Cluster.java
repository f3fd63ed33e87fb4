package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A cluster organisation; {@code kind} marks agencies, centres and hubs that are listed but are none. */
public record Cluster(
        Id<Cluster> id,
        String name,
        String kind,
        Id<Region> region,
        @Nullable String city,
        @Nullable String host,
        @Nullable String sector,
        @Nullable String website,
        Provenance provenance)
        implements Entity<Cluster> {}
