package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;

/** A theme and who names it. */
public record ThemeSummary(
        String id,
        LocalName name,
        Map<String, List<String>> regions,
        int clusters,
        List<String> chains,
        @JsonUnwrapped ProvenanceDto provenance) {}
