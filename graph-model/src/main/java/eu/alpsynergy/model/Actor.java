package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** An organisation that performs stages of value chains. */
public record Actor(
        Id<Actor> id,
        String name,
        @Nullable String legalName,
        ActorKind kind,
        Id<Region> region,
        @Nullable String city,
        @Nullable String nuts3,
        @Nullable String nace,
        @Nullable String naceStatus,
        @Nullable String sizeClass,
        @Nullable String website,
        @Nullable GeoPoint point,
        Provenance provenance)
        implements Entity<Actor> {}
