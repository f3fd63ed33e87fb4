package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A region beside the others: measured against declared themes, regions like it, structure and focus. */
public record RegionBenchmarkDto(
        String version,
        RefDto region,
        String indicator,
        boolean measured,
        int missing,
        int nearest,
        List<Peer> peers,
        List<Theme> themes,
        List<Structure> structure,
        Focus focus,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** Another region: the share of activity that would have to be in another division, and the divisions that differ most. */
    public record Peer(RefDto region, double distance, List<Difference> parts) {}

    /** A division's shares in both regions and what it adds to the distance. */
    public record Difference(RefDto industry, double own, double other, double contribution, List<String> facts) {}

    /** A theme: declared, measured by activity and by actors, and what both say together. */
    public record Theme(
            RefDto theme,
            boolean declared2014,
            boolean declared2021,
            @Nullable Double strength,
            @Nullable Double peersStrength,
            @Nullable Double actorStrength,
            String standing,
            List<String> facts) {}

    /** A figure of structure, the mean of the nearest peers, and the rank among the measured regions. */
    public record Structure(
            String indicator,
            @Nullable Double value,
            @Nullable Double peers,
            @Nullable Integer rank,
            int of) {}

    /** Focus of the strategies over the two periods. */
    public record Focus(
            int themes2014,
            int themes2021,
            @Nullable Double concentration2014,
            @Nullable Double concentration2021,
            List<String> kept,
            List<String> added,
            List<String> dropped) {}
}
