package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What marks a community. */
public record CommunityDto(
        int number,
        int size,
        int clusters,
        @Nullable Double transregionality,
        double inside,
        double outside,
        List<RegionShare> regions,
        List<ThemeShare> themes,
        List<RefDto> centre,
        List<Bridge> bridges) {

    /** So many members are of a region. */
    public record RegionShare(String region, int members) {}

    /** A theme that stands out. */
    public record ThemeShare(RefDto theme, int members, double locationQuotient) {}

    /** A member with ties to other communities. */
    public record Bridge(RefDto actor, String region, double outside, int communities) {}
}
