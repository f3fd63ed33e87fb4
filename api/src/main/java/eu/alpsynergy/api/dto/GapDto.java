package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who could fill a stage of a value chain for some regions. */
public record GapDto(
        String version,
        RefDto chain,
        RefDto stage,
        List<String> regions,
        boolean occupied,
        List<Neighbour> closes,
        List<RegionRow> regionsThatCould,
        List<Candidate> candidates,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** A linked stage that the regions occupy; {@code before} says whether the stage asked for comes before it. */
    public record Neighbour(RefDto stage, boolean before) {}

    /** A region in which the stage could be filled, with the reasons for its place. */
    public record RegionRow(
            String region,
            int actors,
            int actorsAtNeighbours,
            @Nullable Double regionTies,
            @Nullable Double strength,
            @Nullable Double distanceKm) {}

    /** An actor of another region at the stage, with the reasons for its place. */
    public record Candidate(
            RefDto actor,
            String region,
            int tiesAtNeighbours,
            int ties,
            @Nullable Double regionTies,
            @Nullable Double strength,
            @Nullable Double distanceKm,
            List<String> facts) {}
}
