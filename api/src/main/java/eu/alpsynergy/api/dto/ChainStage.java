package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;

/** A stage of a chain. */
public record ChainStage(
        String id,
        int order,
        LocalName name,
        String kind,
        List<String> nace,
        List<String> themes,
        int actors,
        int regions,
        @JsonUnwrapped ProvenanceDto provenance) {}
