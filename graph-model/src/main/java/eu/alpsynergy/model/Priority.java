package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/**
 * A domain a strategy wants to excel in; {@code kind} is priority, cross-cutting or mission. The original wording is absent
 * where only an English one was found.
 */
public record Priority(
        Id<Priority> id,
        Id<Strategy> strategy,
        @Nullable String nameOriginal,
        String nameEnglish,
        String kind,
        Provenance provenance)
        implements Entity<Priority> {}
