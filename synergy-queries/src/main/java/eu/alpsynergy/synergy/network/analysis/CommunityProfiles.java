package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.indicator.LocationQuotient;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.network.analysis.CommunityProfile.Bridge;
import eu.alpsynergy.synergy.network.analysis.CommunityProfile.RegionShare;
import eu.alpsynergy.synergy.network.analysis.CommunityProfile.ThemeShare;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Profiles of all communities of a partition. A theme stands out when at least {@value #FEWEST} members are active in it and its location
 * quotient over communities and themes is above 1. Cost O(n + m) plus sorting members.
 */
public final class CommunityProfiles {

    /** Members that must share a theme before it can stand out. */
    public static final int FEWEST = 2;

    private static final int MOST = 5;

    private final ActorNetwork network;
    private final Partition partition;
    private final int regions;
    private final double[] inside;
    private final double[] outside;
    private final int[] reached;
    private final double[][] themes;
    private final OptionalMatrix quotients;

    private CommunityProfiles(ActorNetwork network, Partition partition) {
        this.network = network;
        this.partition = partition;
        this.inside = new double[network.nodes()];
        this.outside = new double[network.nodes()];
        this.reached = new int[network.nodes()];
        this.themes = new double[partition.count()][network.snapshot().themes().size()];
        BitSet here = new BitSet();
        for (int node = 0; node < network.nodes(); node++) {
            weigh(node);
            here.set(network.region(node));
            int community = partition.community(node);
            network.themes(node).stream().forEach(theme -> themes[community][theme]++);
        }
        this.regions = here.cardinality();
        this.quotients = LocationQuotient.compute(themes);
    }

    public static List<CommunityProfile> of(ActorNetwork network, Partition partition) {
        CommunityProfiles profiles = new CommunityProfiles(network, partition);
        return IntStream.range(0, partition.count()).mapToObj(profiles::profile).toList();
    }

    private void weigh(int node) {
        CsrGraph graph = network.graph();
        BitSet others = new BitSet();
        for (int slot = graph.start(node); slot < graph.end(node); slot++) {
            int community = partition.community(graph.target(slot));
            if (community == partition.community(node)) {
                inside[node] += graph.weight(slot);
            } else {
                outside[node] += graph.weight(slot);
                others.set(community);
            }
        }
        reached[node] = others.cardinality();
    }

    private CommunityProfile profile(int community) {
        int[] members = partition.members(community);
        int[] byRegion = new int[network.snapshot().regions().size()];
        int clusters = 0;
        double within = 0;
        double leaving = 0;
        for (int node : members) {
            byRegion[network.region(node)]++;
            clusters += network.isCluster(node) ? 1 : 0;
            within += inside[node];
            leaving += outside[node];
        }
        return new CommunityProfile(
                community,
                members.length,
                clusters,
                shares(byRegion),
                Transregionality.compute(byRegion, regions),
                within / 2,
                leaving,
                standOut(community),
                first(members, node -> inside[node]),
                first(members, node -> outside[node]).stream()
                        .map(node -> new Bridge(node, outside[node], reached[node]))
                        .toList());
    }

    private static List<RegionShare> shares(int[] byRegion) {
        return IntStream.range(0, byRegion.length)
                .filter(r -> byRegion[r] > 0)
                .mapToObj(r -> new RegionShare(r, byRegion[r]))
                .sorted(Comparator.comparingInt((RegionShare s) -> -s.members()).thenComparingInt(RegionShare::region))
                .toList();
    }

    private List<ThemeShare> standOut(int community) {
        List<ThemeShare> found = new ArrayList<>();
        for (int theme = 0; theme < themes[community].length; theme++) {
            int members = (int) themes[community][theme];
            double quotient = quotients.at(community, theme).orElse(0);
            if (members >= FEWEST && quotient > 1) {
                found.add(new ThemeShare(theme, members, quotient));
            }
        }
        found.sort(Comparator.comparingDouble((ThemeShare s) -> -s.locationQuotient())
                .thenComparingInt(ThemeShare::theme));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    /** The first few members by some weight, those without any left out. */
    private static List<Integer> first(int[] members, ToDoubleFunction<Integer> weight) {
        return IntStream.of(members)
                .boxed()
                .filter(node -> weight.applyAsDouble(node) > 0)
                .sorted(Comparator.comparingDouble((Integer node) -> -weight.applyAsDouble(node))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
