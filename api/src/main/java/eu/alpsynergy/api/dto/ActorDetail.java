package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about an actor; its ties are cut to the strongest, {@code tiesTotal} says of how many. */
public record ActorDetail(
        @JsonUnwrapped ActorSummary summary,
        List<StageRow> stages,
        List<TieRow> ties,
        int tiesTotal,
        List<RefDto> clusters,
        List<RefDto> projects,
        Map<String, SourceDto> sources) {

    /** A stage it performs. */
    public record StageRow(
            String chain,
            String stage,
            LocalName stageName,
            String basis,
            @JsonUnwrapped ProvenanceDto provenance) {}

    /** A tie, seen from the actor. */
    public record TieRow(
            String id,
            RefDto other,
            String kind,
            boolean directed,
            @Nullable Integer sharedProjects,
            @Nullable Integer smallestConsortium,
            @Nullable String detail,
            @JsonUnwrapped ProvenanceDto provenance) {}
}
