package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cluster services, good practices, pilot reports and what they recommend. */
public record ExperienceDto(
        String version,
        List<ServiceRow> services,
        List<PracticeRow> practices,
        List<PilotRow> pilots,
        Map<String, SourceDto> sources) {

    /** A service of the catalogue and the clusters that offer it. */
    public record ServiceRow(
            String id,
            LocalName name,
            @Nullable String description,
            List<RefDto> clusters,
            @JsonUnwrapped ProvenanceDto provenance) {}

    /** A good practice. */
    public record PracticeRow(
            String id,
            LocalName title,
            RefDto cluster,
            String region,
            @Nullable Integer element,
            String summary,
            @Nullable String url,
            @JsonUnwrapped ProvenanceDto provenance) {}

    /** A pilot report with its recommendations. */
    public record PilotRow(
            String id,
            LocalName title,
            RefDto cluster,
            String region,
            @Nullable String start,
            @Nullable String end,
            String summary,
            @Nullable String outcome,
            @Nullable String url,
            List<RecommendationRow> recommendations,
            @JsonUnwrapped ProvenanceDto provenance) {}

    /** What a pilot recommends, for all regions or those of a type. */
    public record RecommendationRow(
            String id,
            @Nullable String regionType,
            LocalName text,
            @JsonUnwrapped ProvenanceDto provenance) {}
}
