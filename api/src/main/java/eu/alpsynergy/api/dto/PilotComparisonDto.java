package eu.alpsynergy.api.dto;

import java.util.List;

/** Two sets of clusters beside each other under the same parameters. */
public record PilotComparisonDto(String version, PilotParametersDto parameters, Side a, Side b, List<RefDto> both) {

    /** One of the two. */
    public record Side(
            double objective,
            double meanScore,
            double complementarity,
            List<PilotRuleDto> broken,
            List<RefDto> only,
            List<Mean> criteria) {}

    /** Mean points of a criterion over the set. */
    public record Mean(String criterion, double points) {}
}
