package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/**
 * A quality label a cluster holds or held ({@code label} is its id), e.g. ECEI Gold; unknown dates stay absent, a label without grades has
 * none; {@code text} is the source's own wording, {@code validYears} for how many years the label is given.
 */
public record ClusterLabel(
        Id<Cluster> cluster,
        String label,
        String scheme,
        @Nullable String grade,
        @Nullable String awarded,
        @Nullable String validUntil,
        @Nullable Integer validYears,
        @Nullable String text,
        Provenance provenance) {}
