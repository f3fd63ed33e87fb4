package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.OptionalDouble;

/**
 * A region in which a stage could be filled, with the reasons it stands where it stands.
 *
 * @param actors its actors at the stage
 * @param actorsAtNeighbours its actors at stages linked to this one
 * @param regionTies mean of the existing ties (Salton cosine of shared projects) to the regions that look
 * @param strength mean measured strength (location quotient) in the themes of the stage
 * @param distanceKm mean great-circle distance of its seat to those of the regions that look; absent when unknown
 */
public record GapRegion(
        Id<Region> region,
        int actors,
        int actorsAtNeighbours,
        OptionalDouble regionTies,
        OptionalDouble strength,
        OptionalDouble distanceKm) {}
