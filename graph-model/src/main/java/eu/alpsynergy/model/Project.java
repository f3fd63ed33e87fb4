package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A funded co-operation; dates are ISO local dates and absent when unknown. */
public record Project(
        Id<Project> id,
        String acronym,
        Id<Programme> programme,
        @Nullable Integer thematicObjective,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer totalPartners,
        Provenance provenance)
        implements Entity<Project> {}
