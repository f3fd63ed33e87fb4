package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a cluster is, or is not, in the best set. */
public record PilotReasonDto(
        String version,
        PilotParametersDto parameters,
        PilotCandidateDto cluster,
        boolean chosen,
        @Nullable Double margin,
        List<RefDto> comes,
        List<RefDto> goes,
        List<PilotRuleDto> lifted,
        List<PilotRuleDto> because,
        boolean proven,
        List<Evidence> evidence,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** The facts behind a criterion. */
    public record Evidence(String criterion, List<String> facts) {}
}
