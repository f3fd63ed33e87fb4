package eu.alpsynergy.synergy.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.network.RandomActors;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import eu.alpsynergy.synergy.network.projection.NetworkChoices;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final NetworkAnalysis ANALYSIS =
            NetworkAnalysis.first(ActorNetwork.of(SNAPSHOT, NetworkChoices.defaults()));

    @Test
    void transregionalityIsZeroInOneRegionAndOneWhenAllRegionsAreAlike() {
        assertThat(Transregionality.compute(new int[] {7, 0, 0}, 3).orElseThrow())
                .isZero();
        assertThat(Transregionality.compute(new int[] {4, 4, 4}, 3).orElseThrow())
                .isCloseTo(1, within(1e-12));
        // 3 of 4 in one region, 1 in another, four regions: (3/4 ln 4/3 + 1/4 ln 4) / ln 4
        assertThat(Transregionality.compute(new int[] {3, 1, 0, 0}, 4).orElseThrow())
                .isCloseTo((0.75 * Math.log(4 / 3.0) + 0.25 * Math.log(4)) / Math.log(4), within(1e-12));
        assertThat(Transregionality.compute(new int[] {5}, 1)).isEmpty();
        assertThat(Transregionality.compute(new int[] {0, 0}, 2)).isEmpty();
    }

    @Test
    void transregionalityStaysBetweenZeroAndOne() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            int[] members = random.ints(2 + random.nextInt(9), 0, 20).toArray();
            members[0]++;
            assertThat(Transregionality.compute(members, members.length).orElseThrow())
                    .as("seed %d", seed)
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void profilesCountEveryMemberAndAllTheWeight() {
        for (int seed = 0; seed < 100; seed++) {
            ActorNetwork network = ActorNetwork.of(RandomActors.of(seed, 20), NetworkChoices.defaults());
            Partition partition = NetworkAnalysis.first(network)
                    .communities(NetworkAnalysis.DEFAULTS)
                    .partition();
            List<CommunityProfile> profiles = CommunityProfiles.of(network, partition);

            assertThat(profiles.stream().mapToInt(CommunityProfile::size).sum()).isEqualTo(network.nodes());
            assertThat(profiles).allSatisfy(p -> {
                assertThat(p.regions().stream()
                                .mapToInt(CommunityProfile.RegionShare::members)
                                .sum())
                        .isEqualTo(p.size());
                assertThat(p.themes())
                        .allSatisfy(t -> assertThat(t.locationQuotient()).isGreaterThan(1));
                assertThat(p.bridges()).allSatisfy(b -> assertThat(b.outside()).isPositive());
                assertThat(p.centre()).allSatisfy(node -> assertThat(partition.community(node))
                        .isEqualTo(p.number()));
            });
            double all = IntStream.range(0, network.nodes())
                            .mapToDouble(network.graph()::strength)
                            .sum()
                    / 2;
            double inside =
                    profiles.stream().mapToDouble(CommunityProfile::inside).sum();
            double outside =
                    profiles.stream().mapToDouble(CommunityProfile::outside).sum();
            assertThat(inside + outside / 2).as("seed %d", seed).isCloseTo(all, within(1e-9));
        }
    }

    @Test
    void noGroupingExplainsMoreThanTheCommunities() {
        var explanations = Explanations.of(
                ANALYSIS.network(),
                ANALYSIS.communities(NetworkAnalysis.DEFAULTS).partition());

        assertThat(explanations).extracting(Explanations.Explanation::by).containsExactly(Explanations.By.values());
        double most = explanations.get(0).modularity().orElseThrow();
        assertThat(explanations)
                .allSatisfy(e -> assertThat(e.modularity().orElseThrow()).isLessThanOrEqualTo(most));
        assertThat(explanations.get(0).agreement()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatCrossesBordersIsCountedEdgeByEdge() {
        ActorNetwork network = ANALYSIS.network();
        BorderCrossing crossing = BorderCrossing.of(network);
        int across = 0;
        for (int a = 0; a < network.nodes(); a++) {
            for (int b = a + 1; b < network.nodes(); b++) {
                across += network.graph().find(a, b) >= 0 && network.region(a) != network.region(b) ? 1 : 0;
            }
        }
        assertThat(crossing.acrossRegions()).isEqualTo(across);
        assertThat(crossing.acrossCountries()).isLessThanOrEqualTo(across);
        assertThat(crossing.edges()).isEqualTo(network.graph().edges());
    }

    @Test
    void aPartHoldsTheStrongestAndSaysHowManyEdgesThereAre() {
        CsrGraph graph = ANALYSIS.network().graph();
        Part part = Part.strongest(graph, 30, 40);

        assertThat(part.nodes()).hasSize(30).isSorted();
        double weakest =
                part.nodes().stream().mapToDouble(graph::strength).min().orElseThrow();
        Set<Integer> shown = new TreeSet<>(part.nodes());
        assertThat(IntStream.range(0, graph.nodes()).filter(i -> !shown.contains(i)))
                .allSatisfy(i -> assertThat(graph.strength(i)).isLessThanOrEqualTo(weakest));
        assertThat(part.edges()).hasSize(40);
        assertThat(part.allEdges()).isGreaterThan(40);
        assertThat(part.graph().edges()).isEqualTo(40);
        assertThat(Part.strongest(graph, 10_000, 100_000).edges()).hasSize(graph.edges());
    }

    @Test
    void ringsOfTheSurroundingsAreDistancesInSteps() {
        CsrGraph graph = ANALYSIS.network().graph();
        for (int centre = 0; centre < graph.nodes(); centre += 37) {
            int[] steps = naiveSteps(graph, centre);
            for (int depth = 1; depth <= 3; depth++) {
                EgoNetwork ego = EgoNetwork.of(graph, centre, depth, Integer.MAX_VALUE);
                int within = depth;
                assertThat(ego.all()).isEqualTo((int)
                        IntStream.of(steps).filter(s -> s >= 0 && s <= within).count());
                assertThat(ego.reached()).allSatisfy(r -> assertThat(r.steps()).isEqualTo(steps[r.node()]));
            }
        }
        assertThat(EgoNetwork.of(graph, 0, 3, 5).reached()).hasSize(5);
    }

    /** Relaxed until nothing changes. */
    private static int[] naiveSteps(CsrGraph graph, int centre) {
        int[] steps = new int[graph.nodes()];
        Arrays.fill(steps, -1);
        steps[centre] = 0;
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int a = 0; a < graph.nodes(); a++) {
                for (int slot = graph.start(a); slot < graph.end(a) && steps[a] >= 0; slot++) {
                    int b = graph.target(slot);
                    if (steps[b] < 0 || steps[b] > steps[a] + 1) {
                        steps[b] = steps[a] + 1;
                        changed = true;
                    }
                }
            }
        }
        return steps;
    }

    @Test
    void bridgesHaveTiesToSeveralRegionsAndComeInOrder() {
        List<Integer> bridges = ANALYSIS.bridges();
        NodeMeasure betweenness = ANALYSIS.measures().stream()
                .filter(m -> m.id().equals("betweenness"))
                .findFirst()
                .orElseThrow();

        assertThat(bridges).hasSize(5).doesNotHaveDuplicates();
        double before = betweenness.high().orElseThrow();
        for (int node : bridges) {
            assertThat(betweenness.at(node).orElseThrow()).isLessThanOrEqualTo(before);
            before = betweenness.at(node).orElseThrow();
        }
        assertThat(ANALYSIS.measures())
                .extracting(NodeMeasure::id)
                .containsExactly(
                        "degree", "strength", "betweenness", "pagerank", "core", "constraint", "participation");
    }

    @Test
    void everybodyWhoIsShownHasAPlaceAndAFilterMovesPeopleLittle() {
        DrawnNetwork drawn = ANALYSIS.drawn();
        NetworkChoices d = NetworkChoices.defaults();
        NetworkChoices fewer = new NetworkChoices(
                d.weights(),
                false,
                d.period(),
                d.programmes(),
                d.largestConsortium(),
                d.themes(),
                d.regions(),
                d.kinds(),
                100);
        ActorNetwork other = ActorNetwork.of(SNAPSHOT, fewer);
        DrawnNetwork after = NetworkAnalysis.after(ANALYSIS, other).drawn();
        double moved = 0;
        int common = 0;
        for (int node = 0; node < other.nodes(); node++) {
            assertThat(after.isDrawn(node)).isTrue();
            var before = ANALYSIS.network().findNode(other.id(node));
            if (before.isPresent()) {
                moved += Math.hypot(
                        after.x(node) - drawn.x(before.getAsInt()), after.y(node) - drawn.y(before.getAsInt()));
                common++;
            }
        }
        assertThat(common).isGreaterThan(300);
        assertThat(moved / common).isLessThan(0.2);
    }
}
