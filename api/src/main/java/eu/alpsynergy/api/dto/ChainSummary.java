package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;

/** A value chain in a list. */
public record ChainSummary(
        String id,
        LocalName name,
        String field,
        LocalName fieldName,
        List<String> themes,
        int stages,
        int links,
        int actors,
        int regions,
        double stageShare,
        double linkShare,
        @JsonUnwrapped ProvenanceDto provenance) {}
