package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** An actor in a list. */
public record ActorSummary(
        String id,
        String name,
        String kind,
        String region,
        @Nullable String city,
        @Nullable String nace,
        @Nullable String naceStatus,
        @Nullable String sizeClass,
        @Nullable String website,
        @JsonUnwrapped ProvenanceDto provenance) {}
