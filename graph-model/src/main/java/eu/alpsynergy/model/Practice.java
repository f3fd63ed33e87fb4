package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/**
 * A good practice of a cluster organisation.
 *
 * @param element of the S3-Innovation Model it belongs to, 1 to 5; absent when it is not known
 */
public record Practice(
        Id<Practice> id,
        Id<Cluster> cluster,
        @Nullable Integer element,
        LocalName title,
        String summary,
        @Nullable String url,
        Provenance provenance)
        implements Entity<Practice> {}
