package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.ValueChain;
import java.util.List;

/**
 * Groups of regions, by what each covers that no smaller part of it does.
 *
 * @param total how many groups there are
 * @param groups the first of them
 */
public record RegionGroups(SynergyParameters parameters, int size, long total, List<Group> groups) {

    public RegionGroups {
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param gain mean over chains of the links lost whoever leaves, as a share of the chain's links
     * @param coverage mean over chains of the links covered together, as a share
     * @param chains the chains with a gain, largest first
     */
    public record Group(List<Id<Region>> regions, double gain, double coverage, List<ChainGain> chains) {

        public Group {
            regions = List.copyOf(regions);
            chains = List.copyOf(chains);
        }
    }

    /** A chain: links covered by all, by the best part of the group with one region fewer, and links in all. */
    public record ChainGain(Id<ValueChain> chain, int covered, int withoutOne, int links) {}
}
