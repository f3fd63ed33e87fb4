package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An actor that could fill a stage for some regions, with the reasons it stands where it stands.
 *
 * @param tiesAtNeighbours its ties to actors of the regions at stages linked to this one
 * @param ties its ties to any actor of the regions
 * @param regionTies mean of the existing ties (Salton cosine of shared projects) between its region and the regions
 * @param strength mean measured strength of its region in the themes of the stage
 * @param distanceKm mean great-circle distance of its region's seat to those of the regions that look; absent when unknown
 * @param facts the ties and the performance behind it
 */
public record GapCandidate(
        Id<Actor> actor,
        Id<Region> region,
        int tiesAtNeighbours,
        int ties,
        OptionalDouble regionTies,
        OptionalDouble strength,
        OptionalDouble distanceKm,
        List<FactKey> facts) {

    public GapCandidate {
        facts = List.copyOf(facts);
    }
}
