package eu.alpsynergy.synergy.valuechain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** At which hand-overs of a chain ties between actors of different regions are known, and between which regions. */
final class TiedLinks {

    /** A hand-over by numbers of {@link ChainActors}. */
    record Link(int from, int to) {

        /** Whether actors with these stages stand at its two ends, the first at the beginning. */
        boolean joins(ActorGroups.Group first, ActorGroups.Group second) {
            return first.stages().get(from) && second.stages().get(to);
        }
    }

    private record Tied(int link, int regionA, int regionB) {}

    private final Set<Integer> links = new HashSet<>();
    private final Set<Tied> regions = new HashSet<>();

    /** Takes a tie up: at every hand-over that has its two actors at its ends. */
    void add(List<Link> all, ActorGroups.Group a, ActorGroups.Group b) {
        if (a.region() == b.region()) {
            return;
        }
        for (int l = 0; l < all.size(); l++) {
            if (all.get(l).joins(a, b) || all.get(l).joins(b, a)) {
                links.add(l);
                regions.add(tied(l, a.region(), b.region()));
            }
        }
    }

    int count() {
        return links.size();
    }

    boolean has(int link) {
        return links.contains(link);
    }

    boolean has(int link, int regionA, int regionB) {
        return regions.contains(tied(link, regionA, regionB));
    }

    private static Tied tied(int link, int regionA, int regionB) {
        return new Tied(link, Math.min(regionA, regionB), Math.max(regionA, regionB));
    }
}
