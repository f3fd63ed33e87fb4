package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a region wants to change, between the priorities that expect it and the chains it is realised in. */
public record TransformativeActivityItem(
        String id,
        LocalName name,
        String region,
        @Nullable String description,
        @Nullable String start,
        @Nullable String end,
        List<ExpectedBy> priorities,
        List<RealisedIn> chains,
        @JsonUnwrapped ProvenanceDto provenance) {

    /** A priority that expects it, and how that is known. */
    public record ExpectedBy(
            String id,
            String nameEn,
            String region,
            String period,
            @JsonUnwrapped ProvenanceDto provenance) {}

    /** A chain it is realised in, and how that is known. */
    public record RealisedIn(
            String id, LocalName name, @JsonUnwrapped ProvenanceDto provenance) {}
}
