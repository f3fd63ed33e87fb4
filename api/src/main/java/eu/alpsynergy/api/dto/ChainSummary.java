package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.model.LocalName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value chain in a list.
 *
 * @param bestRegion the region that covers most links alone; null when none covers any
 * @param bestLinkShare its share of the links
 * @param stageRegions per stage in the order of the chain how many regions occupy it
 */
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
        @Nullable String bestRegion,
        double bestLinkShare,
        List<Integer> stageRegions,
        @JsonUnwrapped ProvenanceDto provenance) {}
