package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All pairs of regions. */
public record SynergiesDto(
        String version,
        SynergyParametersDto parameters,
        List<RegionRow> regions,
        List<PairSummary> pairs,
        MediansDto medians,
        Limits limits) {

    /** A region of the pairs. */
    public record RegionRow(String id, LocalName name, String country) {}

    /** What to know before believing the numbers. */
    public record Limits(
            List<List<String>> pairsRestingOnOwnProject,
            int pairsOnOneProject,
            @Nullable String ownProject,
            List<String> weightlessThemes,
            List<String> regionsWithoutThemes,
            Correlations correlations) {}

    /** Spearman's rank correlation of each corner with the ties, over the pairs that have both. */
    public record Correlations(
            @Nullable Double overlap,
            @Nullable Double complementarity,
            @Nullable Double fit) {}
}
