package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call in a list; an unknown window is not a closed one. */
public record CallSummary(
        String id,
        String name,
        String programme,
        @Nullable String period,
        List<String> regions,
        String windowKind,
        @Nullable String windowNote,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable Double budget,
        String currency,
        List<String> themes,
        @Nullable Integer trlMin,
        @Nullable Integer trlMax,
        @JsonUnwrapped ProvenanceDto provenance) {}
