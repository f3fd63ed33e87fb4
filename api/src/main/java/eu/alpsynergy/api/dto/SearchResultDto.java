package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many were found; at least so many when {@code totalIsExact} is false
 */
public record SearchResultDto(String version, String query, long total, boolean totalIsExact, List<Hit> hits) {

    /** A find; a score of 1 is the best. */
    public record Hit(
            String kind,
            String id,
            LocalName name,
            @Nullable LocalName context,
            double score) {}
}
