package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pair with everything its numbers are made of. */
public record PairDetail(
        String version,
        SynergyParametersDto parameters,
        RefDto a,
        RefDto b,
        PairSummary summary,
        Corners corners,
        List<PotentialPart> potential,
        MediansDto medians,
        int pairsTotal,
        @Nullable FrameworkProjects frameworkProjects,
        ActorTies actorTies,
        Calls calls,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** The corners of the diamond; complementarity in both directions. */
    public record Corners(
            CornerDto overlap,
            CornerDto complementarityAFromB,
            CornerDto complementarityBFromA,
            CornerDto fit,
            CornerDto ties) {}

    /** A corner's share in the potential. */
    public record PotentialPart(
            String corner, double weight, @Nullable Double value, double contribution) {}

    /** Framework-programme projects the regions share, counted at the source. */
    public record FrameworkProjects(int fp7, int h2020, int fp7Firms, int h2020Firms, String fact) {}

    /** Ties between actors of the two in this sample; the strongest are shown. */
    public record ActorTies(int total, List<ActorTie> shown) {}

    /** A tie between an actor of the one and an actor of the other. */
    public record ActorTie(
            RefDto from, RefDto to, String kind, @Nullable Integer sharedProjects, String fact) {}

    /** Calls open to the one, the other, and both. */
    public record Calls(List<CallSummary> a, List<CallSummary> b, List<CallSummary> both) {}
}
