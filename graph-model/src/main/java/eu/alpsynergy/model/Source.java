package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A place facts were read from, with the rights to use them. */
public record Source(
        Id<Source> id,
        String title,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String retrieved) {}
