package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/** Everything about a chain. */
public record ChainDetail(
        @JsonUnwrapped ChainSummary summary,
        List<ChainStage> stageList,
        List<LinkRow> linkList,
        List<TransformativeActivityItem> transformativeActivities,
        Map<String, SourceDto> sources) {

    /** A hand-over between two stages. */
    public record LinkRow(
            String from,
            String to,
            String kind,
            @JsonUnwrapped ProvenanceDto provenance) {}
}
