package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A partner organisation of S3-4AlpClusters; the region it acts for is declared, never derived from its address. */
public record Partner(
        Id<Partner> id,
        String name,
        String role,
        Id<Region> region,
        @Nullable String city,
        @Nullable String country,
        Provenance provenance)
        implements Entity<Partner> {}
