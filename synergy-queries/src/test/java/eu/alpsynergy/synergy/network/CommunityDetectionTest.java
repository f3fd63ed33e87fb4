package eu.alpsynergy.synergy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.kernel.Components;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.Graphs;
import eu.alpsynergy.synergy.kernel.Leiden;
import eu.alpsynergy.synergy.kernel.Modularity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityDetectionTest {

    private static final double ZACHARY_OPTIMUM = 0.4197896;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void leidenReachesTheKnownOptimumOfZacharysClubWithAnySeed(long seed) {
        Communities found = CommunityDetection.find(
                Graphs.zachary(), CommunityParameters.of(CommunityMethod.LEIDEN).withSeed(seed));

        assertThat(found.modularity().getAsDouble()).isCloseTo(ZACHARY_OPTIMUM, within(5e-8));
        assertThat(found.partition().count()).isEqualTo(4);
        assertThat(found.parameters().restarts()).isEqualTo(20);
    }

    @Test
    void louvainReachesItToo() {
        Communities found = CommunityDetection.find(Graphs.zachary(), CommunityParameters.of(CommunityMethod.LOUVAIN));

        assertThat(found.modularity().getAsDouble()).isCloseTo(ZACHARY_OPTIMUM, within(1e-3));
    }

    @Test
    void girvanNewmanGivesTheDivisionOfItsPaper() {
        Communities found =
                CommunityDetection.find(Graphs.zachary(), CommunityParameters.of(CommunityMethod.GIRVAN_NEWMAN));

        assertThat(found.modularity().getAsDouble()).isCloseTo(0.4013, within(5e-5));
        assertThat(found.partition().count()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(CommunityMethod.class)
    void everyCommunityIsConnectedOnRandomGraphs(CommunityMethod method) {
        for (long seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(60);
            CsrGraph graph = Graphs.random(seed, nodes, random.nextInt(3 * nodes), false, random.nextInt(4));
            Communities found = CommunityDetection.find(
                    graph, CommunityParameters.of(method).withSeed(seed).withResolution(0.2 + 2 * random.nextDouble()));

            int parts = new HashSet<>(
                            boxed(Components.within(graph, found.partition().toArray())))
                    .size();
            assertThat(parts)
                    .as(method + ", seed " + seed)
                    .isEqualTo(found.partition().count());
        }
    }

    @ParameterizedTest
    @EnumSource(CommunityMethod.class)
    void theSameSeedGivesTheSameCommunities(CommunityMethod method) {
        CsrGraph graph = Graphs.planted(3, 8, 25, 900, 0.6);
        CommunityParameters parameters = CommunityParameters.of(method).withSeed(7);

        assertThat(CommunityDetection.find(graph, parameters)).isEqualTo(CommunityDetection.find(graph, parameters));
    }

    @Test
    void plantedGroupsAreFound() {
        Communities found = CommunityDetection.find(
                Graphs.planted(1, 10, 100, 8000, 0.8), CommunityParameters.of(CommunityMethod.LEIDEN));

        assertThat(found.partition().count()).isEqualTo(10);
        assertThat(found.partition().community(250)).isEqualTo(found.partition().community(299));
        assertThat(found.split()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void modularityIsThatOfJGraphT(long seed) {
        Random random = new Random(seed);
        CsrGraph graph = Graphs.random(seed, 30, 80, false, 5);
        int[] groups = random.ints(30, 0, 5).toArray();
        List<Set<Integer>> sets = new ArrayList<>(groups(Partition.of(groups)));
        double theirs =
                new UndirectedModularityMeasurer<>(Graphs.jgrapht(graph, Graphs.Numbers.WEIGHT)).modularity(sets);

        assertThat(Modularity.compute(graph, groups, 1).getAsDouble())
                .as("seed " + seed)
                .isCloseTo(theirs, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ourLeidenIsAsGoodAsThatOfItsAuthors(long seed) {
        CsrGraph graph = Graphs.planted(seed, 20, 50, 4000, 0.5);
        double ours = 0;
        double theirs = 0;
        for (int run = 0; run < 10; run++) {
            int[] found = Leiden.compute(graph, 1, 10 * seed + run, 2);
            ours += Modularity.compute(graph, found, 1).getAsDouble() / 10;
            int[] reference = new CwtsClustering(graph).leiden(1, 10 * seed + run, 2);
            theirs += Modularity.compute(graph, reference, 1).getAsDouble() / 10;
        }
        assertThat(ours).as("seed " + seed).isGreaterThan(0.995 * theirs);
    }

    @Test
    void moreResolutionGivesMoreCommunities() {
        CommunityParameters fine =
                CommunityParameters.of(CommunityMethod.LEIDEN).withResolution(3);

        assertThat(CommunityDetection.find(Graphs.zachary(), fine).partition().count())
                .isGreaterThan(4);
    }

    @Test
    void withoutEdgesEverybodyIsAloneAndModularityAbsent() {
        Communities found =
                CommunityDetection.find(CsrGraph.undirected(3).build(), CommunityParameters.of(CommunityMethod.LEIDEN));

        assertThat(found.partition().count()).isEqualTo(3);
        assertThat(found.modularity()).isEmpty();
    }

    @Test
    void girvanNewmanRefusesWhatWouldTakeTooLong() {
        CsrGraph graph = Graphs.random(1, 2000, 6000, false, 0);

        assertThatThrownBy(() -> CommunityDetection.find(graph, CommunityParameters.of(CommunityMethod.GIRVAN_NEWMAN)))
                .isInstanceOfSatisfying(
                        AlpSynergyException.class, e -> assertThat(e.code()).isEqualTo("graph-too-large"))
                .hasMessageContaining("2000 nodes");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aResolutionThatIsNoneIsRefused(double resolution) {
        assertThatThrownBy(() -> CommunityParameters.of(CommunityMethod.LEIDEN).withResolution(resolution))
                .hasMessageContaining("above 0");
    }

    @Test
    void directionsAreIgnored() {
        CsrGraph directed = CsrGraph.directed(4).add(0, 1).add(3, 2).build();

        assertThat(CommunityDetection.find(directed, CommunityParameters.of(CommunityMethod.LEIDEN))
                        .partition())
                .isEqualTo(Partition.of(new int[] {0, 0, 1, 1}));
    }

    static Set<Set<Integer>> groups(Partition partition) {
        Set<Set<Integer>> groups = new HashSet<>();
        for (int c = 0; c < partition.count(); c++) {
            groups.add(new HashSet<>(boxed(partition.members(c))));
        }
        return groups;
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
