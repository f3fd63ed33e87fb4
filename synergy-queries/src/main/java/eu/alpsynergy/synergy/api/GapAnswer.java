package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import java.util.List;

/**
 * Who could fill a stage for some regions.
 *
 * @param regions the regions that look for somebody; empty = the whole dataset looks, and every actor there is listed
 * @param occupied whether an actor of the regions performs the stage already
 * @param closes hand-overs at this stage whose other end the regions occupy: what filling it would close
 * @param regionsThatCould the other regions (all of them when the whole dataset looks), best first
 * @param candidates actors of other regions at the stage, best first
 */
public record GapAnswer(
        Id<ValueChain> chain,
        Id<Stage> stage,
        List<Id<Region>> regions,
        boolean occupied,
        List<Neighbour> closes,
        List<GapRegion> regionsThatCould,
        List<GapCandidate> candidates) {

    public GapAnswer {
        regions = List.copyOf(regions);
        closes = List.copyOf(closes);
        regionsThatCould = List.copyOf(regionsThatCould);
        candidates = List.copyOf(candidates);
    }

    /** A stage linked to this one, and whether this one comes before it. */
    public record Neighbour(Id<Stage> stage, boolean before) {}
}
