package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;

/** A fact behind a number. */
public record FactDto(
        String table,
        String id,
        LocalName label,
        @JsonUnwrapped ProvenanceDto provenance) {}
