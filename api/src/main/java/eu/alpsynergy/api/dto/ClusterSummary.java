package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cluster organisation in a list. */
public record ClusterSummary(
        String id,
        String name,
        String kind,
        String region,
        @Nullable String city,
        @Nullable String sector,
        @Nullable String website,
        List<String> themes,
        List<LabelDto> labels,
        int members,
        @JsonUnwrapped ProvenanceDto provenance) {

    /** A label the cluster holds or held. */
    public record LabelDto(
            String scheme,
            @Nullable String grade,
            @Nullable String awarded,
            @Nullable String validUntil,
            @Nullable String text) {}
}
