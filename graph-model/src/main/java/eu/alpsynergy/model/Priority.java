package eu.alpsynergy.model;

/** A domain a strategy wants to excel in; {@code kind} is priority, cross-cutting or mission. */
public record Priority(
        Id<Priority> id,
        Id<Strategy> strategy,
        String nameOriginal,
        String nameEnglish,
        String kind,
        Provenance provenance)
        implements Entity<Priority> {}
