package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project in a list. */
public record ProjectSummary(
        String id,
        String acronym,
        String programme,
        @Nullable Integer thematicObjective,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer totalPartners,
        List<Involved> regions,
        int actors,
        @JsonUnwrapped ProvenanceDto provenance) {

    /** A region and its partners in the project. */
    public record Involved(String region, int partners) {}
}
