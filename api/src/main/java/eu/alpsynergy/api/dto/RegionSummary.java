package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;

/** A region in a list. */
public record RegionSummary(
        String id,
        LocalName name,
        String nameLocal,
        String country,
        String nuts2013,
        String nuts2021,
        int nutsLevel,
        Counts counts,
        @JsonUnwrapped ProvenanceDto provenance) {

    /** How much of each kind the dataset holds for it. */
    public record Counts(int priorities, int clusters, int actors, int projects, int calls) {}
}
