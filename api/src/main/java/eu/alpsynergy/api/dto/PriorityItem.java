package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A priority of a strategy. */
public record PriorityItem(
        String id,
        String period,
        String strategy,
        @Nullable String nameOriginal,
        String nameEn,
        String kind,
        List<String> themes,
        @JsonUnwrapped ProvenanceDto provenance) {}
