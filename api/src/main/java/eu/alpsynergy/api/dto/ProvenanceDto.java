package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.Provenance;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from; its fields stand beside those of what they belong to. */
public record ProvenanceDto(
        String source,
        String status,
        @Nullable String note,
        @Nullable String asOf) {

    public static ProvenanceDto of(Provenance p) {
        return new ProvenanceDto(p.source().value(), p.status().code(), p.note(), p.asOf());
    }
}
