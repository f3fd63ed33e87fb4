package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A known relation between two actors; project ties carry how many projects they share. */
public record Tie(
        Id<Tie> id,
        Id<Actor> from,
        Id<Actor> to,
        String kind,
        boolean directed,
        @Nullable Integer sharedProjects,
        @Nullable Integer smallestConsortium,
        @Nullable String detail,
        Provenance provenance)
        implements Entity<Tie> {}
