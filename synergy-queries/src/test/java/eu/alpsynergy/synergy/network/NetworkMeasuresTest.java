package eu.alpsynergy.synergy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.Graphs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkMeasuresTest {

    private static MeasureValues compute(CsrGraph graph, NetworkMeasure measure) {
        return NetworkMeasures.compute(graph, measure, MeasureParameters.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zachary", "florentine", "southern-women", "miserables", "random-weighted", "random-directed"})
    void everyMeasureIsThatOfIgraphAndOfNetworkx(String name) {
        CsrGraph graph = Golden.graph(name);
        Map<NetworkMeasure, MeasureValues> ours = new EnumMap<>(NetworkMeasure.class);
        List<String[]> figures = Golden.rows("measures.csv").stream()
                .filter(row -> row[0].equals(name))
                .toList();

        assertThat(figures).hasSizeGreaterThanOrEqualTo(6 * graph.nodes());
        for (String[] row : figures) {
            NetworkMeasure measure = NetworkMeasure.parse(row[1]).orElseThrow();
            double theirs = Double.parseDouble(row[4]);
            MeasureValues values = ours.computeIfAbsent(measure, m -> compute(graph, m));
            assertThat(values.value(Integer.parseInt(row[3])).orElseThrow())
                    .as(String.join(" ", row))
                    .isCloseTo(theirs, within(1e-10 * Math.max(1, theirs)));
        }
    }

    @Test
    void modularityReachesTheBestOf400RunsOfIgraphOnEveryBundledGraph() {
        for (String[] row : Golden.rows("modularity.csv")) {
            for (long seed = 1; seed <= 5; seed++) {
                Communities found = CommunityDetection.find(
                        Golden.graph(row[0]),
                        CommunityParameters.of(CommunityMethod.LEIDEN).withSeed(seed));
                assertThat(found.modularity().orElseThrow())
                        .as(row[0] + ", seed " + seed + ", best of " + row[2])
                        .isGreaterThanOrEqualTo(0.995 * Double.parseDouble(row[1]));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(NetworkMeasure.class)
    void everyMeasureSaysWhatItIs(NetworkMeasure measure) {
        MeasureDescriptor descriptor = measure.descriptor();

        assertThat(NetworkMeasure.parse(descriptor.id())).contains(measure);
        assertThat(List.of(descriptor.formula(), descriptor.unit(), descriptor.range()))
                .noneMatch(String::isBlank);
        assertThat(descriptor.references()).isNotEmpty();
    }

    @Test
    void aNodeWithoutTiesHasNoConstraintAndNoParticipation() {
        CsrGraph graph = CsrGraph.undirected(3).add(0, 1).build();

        assertThat(compute(graph, NetworkMeasure.CONSTRAINT).value(2)).isEmpty();
        assertThat(compute(graph, NetworkMeasure.CONSTRAINT).value(0)).hasValue(1);
        assertThat(NetworkMeasures.participation(graph, new int[] {0, 1, 1}).value(2))
                .isEmpty();
        assertThat(compute(graph, NetworkMeasure.DEGREE).value(2)).hasValue(0);
        assertThat(compute(graph, NetworkMeasure.CORE).value(2)).hasValue(0);
        assertThat(compute(graph, NetworkMeasure.BETWEENNESS).value(2)).hasValue(0);
    }

    @Test
    void participationLooksAtTheGroupsOfThoseOneIsTiedTo() {
        // Node 0: weight 1 to group 0, 1 to group 1, 2 to group 2, and 5 to somebody whose group is not known.
        CsrGraph graph = CsrGraph.undirected(5)
                .add(0, 1, 1)
                .add(0, 2, 1)
                .add(0, 3, 2)
                .add(0, 4, 5)
                .build();
        MeasureValues values = NetworkMeasures.participation(graph, new int[] {-1, 0, 1, 2, -1});

        assertThat(values.value(0)).hasValue(1 - (1.0 / 16 + 1.0 / 16 + 4.0 / 16));
        assertThat(values.value(1)).isEmpty();
        assertThat(NetworkMeasures.participation(graph, new int[] {0, 0, 0, 0, 0})
                        .value(0))
                .hasValue(0);
    }

    @Test
    void aSampleSaysHowFarItMayBeOff() {
        CsrGraph graph = Graphs.planted(5, 6, 50, 1500, 0.7);
        MeasureValues exact = compute(graph, NetworkMeasure.BETWEENNESS);
        MeasureValues sample =
                NetworkMeasures.compute(graph, NetworkMeasure.BETWEENNESS, MeasureParameters.DEFAULT.withSources(100));
        int inside = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            double off = Math.abs(
                    sample.value(node).orElseThrow() - exact.value(node).orElseThrow());
            inside += off <= 2 * sample.standardError(node).orElseThrow() ? 1 : 0;
        }

        assertThat(exact.sampled()).isFalse();
        assertThat(exact.standardError(0)).isEmpty();
        assertThat(sample.sampled()).isTrue();
        assertThat(sample.sources()).isEqualTo(100);
        assertThat(inside).isGreaterThan(240);
    }

    @Test
    void normalisedBetweennessIsAShareOfAllPairs() {
        CsrGraph star = CsrGraph.undirected(4).add(0, 1).add(0, 2).add(0, 3).build();
        MeasureParameters normalised = MeasureParameters.DEFAULT.withNormalised(true);

        assertThat(compute(star, NetworkMeasure.BETWEENNESS).value(0)).hasValue(3);
        assertThat(NetworkMeasures.compute(star, NetworkMeasure.BETWEENNESS, normalised)
                        .value(0))
                .hasValue(1);
    }

    @Test
    void whatCannotBeMeasuredIsRefusedWithAReason() {
        CsrGraph free = CsrGraph.undirected(2).add(0, 1, 1, 0, 1).build();

        assertThatThrownBy(() -> compute(free, NetworkMeasure.BETWEENNESS))
                .isInstanceOf(AlpSynergyException.class)
                .hasMessageContaining("cost something");
        assertThatThrownBy(() -> compute(free, NetworkMeasure.PARTICIPATION)).hasMessageContaining("groups");
        assertThatThrownBy(() -> MeasureParameters.DEFAULT.withSources(-1)).hasMessageContaining("sources");
    }
}
