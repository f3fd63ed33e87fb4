package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about a region. */
public record RegionDetail(
        @JsonUnwrapped RegionSummary summary,
        Cohesion cohesion,
        List<String> nuts2Members,
        List<Figure> figures,
        List<PriorityItem> priorities,
        List<TransformativeActivityItem> transformativeActivities,
        List<ClusterSummary> clusters,
        List<ThemeRow> themes,
        List<ChainRow> chains,
        List<PartnerRow> partners,
        List<CallSummary> calls,
        List<PairSummary> bestPartners,
        List<ActivityRow> activity,
        Map<String, SourceDto> sources) {

    /** Category of region in cohesion policy, by period. */
    public record Cohesion(
            @JsonProperty("2014-20") @Nullable String period2014,
            @JsonProperty("2021-27") @Nullable String period2021) {}

    /** A single figure. */
    public record Figure(
            String indicator,
            double value,
            String unit,
            @JsonUnwrapped ProvenanceDto provenance) {}

    /** A theme the region declares, has clusters or actors in. */
    public record ThemeRow(
            String theme,
            boolean declared2014,
            boolean declared2021,
            int actors,
            int clusters,
            @Nullable Double locationQuotient) {}

    /** The region's part in a value chain. */
    public record ChainRow(String chain, LocalName name, int actors, double stageShare, double linkShare) {}

    /** A partner of the project that acts for the region. */
    public record PartnerRow(
            String id,
            String name,
            String role,
            @JsonUnwrapped ProvenanceDto provenance) {}

    /** A figure of regional business statistics. */
    public record ActivityRow(
            String industry,
            String nace,
            LocalName name,
            String level,
            String indicator,
            double value,
            int year,
            @Nullable String flag) {}
}
