package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best sets of pilot clusters with their proof, or the rules that clash. */
public record PilotsDto(
        String version,
        PilotParametersDto parameters,
        List<String> criteria,
        List<PilotSetDto> sets,
        @Nullable Double bound,
        @Nullable Double gap,
        boolean proven,
        long nodes,
        List<Clash> conflict,
        List<RegionType> types,
        List<Voter> voters,
        List<PilotCandidateDto> candidates) {

    /** A rule that cannot be kept together with the others named; {@code enough}: lifting it alone would do. */
    public record Clash(PilotRuleDto rule, boolean enough) {}

    /** A partner who can vote. */
    public record Voter(String id, String name, String region) {}

    /** A type of regions and who is of it. */
    public record RegionType(String type, List<String> regions) {}
}
