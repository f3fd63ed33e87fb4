package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The communities of a network and what explains them. */
public record CommunitiesDto(
        String version,
        NetworkParametersDto parameters,
        NetworkMethodDto method,
        int nodes,
        int edges,
        @Nullable Double modularity,
        int split,
        Stability stability,
        List<Explanation> explanations,
        List<CommunityDto> communities) {

    /** How much the communities hang on chance: adjusted Rand index over pairs of runs with other seeds. */
    public record Stability(double mean, double least, int seeds) {}

    /** How well a grouping explains who works with whom. */
    public record Explanation(
            String by, int groups, @Nullable Double modularity, double agreement) {}
}
