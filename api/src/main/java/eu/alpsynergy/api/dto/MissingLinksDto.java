package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs of actors at linked stages without a known tie, those first whose tie would add most cover. */
public record MissingLinksDto(
        String version,
        RefDto chain,
        List<String> regions,
        int limit,
        int links,
        int linksTied,
        long untiedPairs,
        long addingPairs,
        List<Pair> pairs,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** Two actors of different regions, each pair taken by itself. */
    public record Pair(
            int rank,
            RefDto actor,
            String region,
            RefDto other,
            String otherRegion,
            List<HandOverPlace> firstAtLink,
            List<HandOverPlace> firstOfRegions,
            double addedShare,
            @Nullable Double km,
            boolean crossesBorder,
            List<String> facts) {}

    /** A hand-over; {@code first} says whether the pair's first actor stands at its beginning. */
    public record HandOverPlace(String from, String to, boolean first) {}
}
