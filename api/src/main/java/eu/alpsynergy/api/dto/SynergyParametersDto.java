package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the diamond was computed with. */
public record SynergyParametersDto(
        String period,
        List<String> themes,
        List<String> excludeProjects,
        @Nullable Integer thematicObjective,
        @Nullable Integer maxConsortium,
        Weights weights) {

    /** Weights of the corners in the potential. */
    public record Weights(double overlap, double complementarity, double fit) {}
}
