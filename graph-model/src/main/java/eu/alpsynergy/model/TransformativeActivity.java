package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** What a region wants to change: stands between a priority that expects it and the value chains it is realised in. */
public record TransformativeActivity(
        Id<TransformativeActivity> id,
        LocalName name,
        Id<Region> region,
        @Nullable String description,
        @Nullable String start,
        @Nullable String end,
        Provenance provenance)
        implements Entity<TransformativeActivity> {}
