package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pilot clusters were chosen with. */
public record PilotParametersDto(
        int k,
        String period,
        @Nullable String labelsOn,
        boolean openLabels,
        Map<String, Double> weights,
        double pairWeight,
        List<PilotRuleDto> rules,
        List<Vote> votes) {

    /** A partner's points. */
    public record Vote(String partner, Map<String, Integer> points) {}
}
