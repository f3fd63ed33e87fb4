package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.MissingLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which ties are missing in a chain, ranked by added cover. A hand-over is <em>tied</em> when a tie between an actor at its beginning
 * and one at its end of different regions is known. What a tie of a pair would add, each pair taken by itself: first the hand-overs
 * that would be tied for the first time, then those that would be tied for the first time between these two regions, then the shorter
 * distance (unknown last), then the smaller ids. Pairs that would add nothing are counted, not listed. Loops count as hand-overs.
 * Pairs are brought forth best first from pairs of groups (same stages, region and place), never all written down. Cost
 * O(groups^2 x links + ties x links + shown x log).
 */
public final class MissingLinkSearch {

    private final GraphSnapshot snapshot;

    public MissingLinkSearch(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Two groups, what a tie between them adds, and the pairs in question. */
    private record Open(List<Integer> firstAtLink, List<Integer> firstOfRegions, OptionalDouble km, UntiedPairs pairs) {

        static final Comparator<Open> BEST_FIRST = Comparator.comparingInt(
                        (Open o) -> -o.firstAtLink().size())
                .thenComparingInt(o -> -o.firstOfRegions().size())
                .thenComparingDouble(o -> o.km().orElse(Double.POSITIVE_INFINITY))
                .thenComparingInt(o -> o.pairs().first())
                .thenComparingInt(o -> o.pairs().second());
    }

    /**
     * The best of a chain.
     *
     * @param regions at least one of the two actors is of one of these; empty = any
     */
    public MissingLinks of(Id<ValueChain> id, Set<Id<Region>> regions, int limit) {
        TiesOfChain chain = new TiesOfChain(snapshot, id);
        long untied = 0;
        long adding = 0;
        PriorityQueue<Open> open = new PriorityQueue<>(Open.BEST_FIRST);
        for (int g = 0; g < chain.groups().count(); g++) {
            for (int h = g; h < chain.groups().count(); h++) {
                if (chain.isLinked(g, h) && isWanted(chain, g, h, regions)) {
                    long pairs = chain.untiedPairs(g, h);
                    List<Integer> ofRegions = chain.firstOfRegions(g, h);
                    untied += pairs;
                    adding += ofRegions.isEmpty() ? 0 : pairs;
                    if (!ofRegions.isEmpty()) {
                        offer(open, new Open(chain.firstAtLink(g, h), ofRegions, chain.km(g, h), chain.pairs(g, h)));
                    }
                }
            }
        }
        List<MissingLinks.Pair> best = new ArrayList<>();
        while (best.size() < limit && !open.isEmpty()) {
            Open next = open.remove();
            UntiedPairs pair = next.pairs();
            best.add(chain.explained(pair.first(), pair.second(), next.firstAtLink(), next.firstOfRegions()));
            offer(open, next);
        }
        return new MissingLinks(id, chain.links(), chain.linksTied(), untied, adding, best);
    }

    private static void offer(PriorityQueue<Open> open, Open groups) {
        if (groups.pairs().advance()) {
            open.add(groups);
        }
    }

    private boolean isWanted(TiesOfChain chain, int g, int h, Set<Id<Region>> regions) {
        return regions.isEmpty()
                || regions.contains(region(chain.groups().get(g)))
                || regions.contains(region(chain.groups().get(h)));
    }

    private Id<Region> region(ActorGroups.Group group) {
        return snapshot.regions().get(group.region()).id();
    }
}
