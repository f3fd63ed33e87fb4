package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.RegionGroups.ChainGain;
import eu.alpsynergy.synergy.api.RegionGroups.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * All groups of a size, ranked by what each covers of value chains that no smaller part of it does. A link has two ends, so three
 * regions never cover a single link only as three; what counts is the whole: the links lost whoever leaves,
 * {@code gain = mean over chains of (|cover(A)| - max over members m of |cover(A without m)|) / |L_c|}. Exhaustive; refused above
 * {@value #MOST} groups. Cost O(groups x chains x links x size).
 */
final class GroupSearch {

    /** More groups than this are not walked through. */
    static final long MOST = 100_000;

    private final GraphSnapshot snapshot;
    private final DiamondInputs inputs;

    GroupSearch(GraphSnapshot snapshot, DiamondInputs inputs) {
        this.snapshot = snapshot;
        this.inputs = inputs;
    }

    /**
     * The number of groups.
     *
     * @throws AlpSynergyException {@code groups-too-many} above {@value #MOST}
     */
    static long count(int regions, int size) {
        long count = 1;
        for (int i = 0; i < size; i++) {
            count = count * (regions - i) / (i + 1);
            if (count > MOST) {
                throw new AlpSynergyException(
                        "groups-too-many",
                        "There are more than " + MOST + " groups of " + size + " out of " + regions
                                + " regions. Name the regions to choose from, or a smaller size.",
                        Map.of("regions", regions, "size", size));
            }
        }
        return count;
    }

    /** The best groups out of the given regions, by gain, then coverage, then ids. */
    List<Group> best(int[] among, int size, int limit) {
        count(among.length, size);
        List<Group> groups = new ArrayList<>();
        walk(among, new int[size], 0, 0, members -> groups.add(group(members)));
        groups.sort(Comparator.comparingDouble((Group g) -> -g.gain())
                .thenComparingDouble(g -> -g.coverage())
                .thenComparing(g -> g.regions().toString()));
        return groups.subList(0, Math.min(limit, groups.size()));
    }

    private static void walk(int[] among, int[] members, int filled, int from, Consumer<int[]> visit) {
        if (filled == members.length) {
            visit.accept(members);
            return;
        }
        for (int i = from; i < among.length; i++) {
            members[filled] = among[i];
            walk(among, members, filled + 1, i + 1, visit);
        }
    }

    private Group group(int[] members) {
        List<ChainGain> gains = new ArrayList<>();
        double gain = 0;
        double coverage = 0;
        for (int chain : inputs.chains()) {
            int links = snapshot.linksOfChain(chain).length;
            if (links == 0) {
                continue;
            }
            int covered = inputs.occupancy().cover(chain, members).cardinality();
            int withoutOne = 0;
            for (int leaving : members) {
                int[] rest = IntStream.of(members).filter(m -> m != leaving).toArray();
                withoutOne = Math.max(
                        withoutOne, inputs.occupancy().cover(chain, rest).cardinality());
            }
            coverage += (double) covered / links;
            gain += (double) (covered - withoutOne) / links;
            if (covered > withoutOne) {
                gains.add(new ChainGain(snapshot.chains().get(chain).id(), covered, withoutOne, links));
            }
        }
        gains.sort(Comparator.comparingDouble((ChainGain g) -> -(double) (g.covered() - g.withoutOne()) / g.links())
                .thenComparing(ChainGain::chain));
        int chains = Math.max(1, inputs.chains().length);
        return new Group(
                IntStream.of(members)
                        .mapToObj(m -> snapshot.regions().get(m).id())
                        .toList(),
                gain / chains,
                coverage / chains,
                gains);
    }
}
