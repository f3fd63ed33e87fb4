package eu.alpsynergy.synergy.network.analysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What marks a community; nodes, regions and themes are indices.
 *
 * @param number from 0, largest first
 * @param size nodes
 * @param clusters how many of them are cluster organisations
 * @param regions members by region, most first
 * @param transregionality see {@link Transregionality}
 * @param inside weight of the edges inside
 * @param outside weight of the edges that leave
 * @param themes themes that stand out, strongest first
 * @param centre members with most weight inside, strongest first
 * @param bridges members with most weight to other communities, strongest first
 */
public record CommunityProfile(
        int number,
        int size,
        int clusters,
        List<RegionShare> regions,
        OptionalDouble transregionality,
        double inside,
        double outside,
        List<ThemeShare> themes,
        List<Integer> centre,
        List<Bridge> bridges) {

    public CommunityProfile {
        regions = List.copyOf(regions);
        themes = List.copyOf(themes);
        centre = List.copyOf(centre);
        bridges = List.copyOf(bridges);
    }

    /** So many members are of a region. */
    public record RegionShare(int region, int members) {}

    /** So many members are active in a theme; the quotient compares with the whole network. */
    public record ThemeShare(int theme, int members, double locationQuotient) {}

    /** A member that reaches other communities. */
    public record Bridge(int node, double outside, int communities) {}
}
