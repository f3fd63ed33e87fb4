package eu.alpsynergy.synergy.stresstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.StressFigure;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The companion figures of every region, recounted from the CSV files. */
class StressTestsTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();

    static Stream<String> regions() {
        return SNAPSHOT.regions().stream().map(r -> r.id().value());
    }

    private static List<Map<String, String>> rows(String table) {
        return CsvRows.read(DatasetFolder.find().resolve(table + ".csv"));
    }

    private static Set<String> where(String table, String column, Set<String> values, String wanted) {
        return rows(table).stream()
                .filter(r -> values.contains(r.get(column)))
                .map(r -> r.get(wanted))
                .collect(Collectors.toSet());
    }

    private static Set<String> prioritiesOf(String region) {
        Set<String> strategies = rows("strategies").stream()
                .filter(s -> s.get("region").equals(region) && s.get("period").equals("2021-27"))
                .map(s -> s.get("id"))
                .collect(Collectors.toSet());
        return where("priorities", "strategy", strategies, "id");
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyFigureIsWhatARecountSays(String region) {
        Map<String, StressFigure> figures = new StressTests(SNAPSHOT, Period.P2021_27)
                .of(Id.<Region>of(region)).stream()
                        .collect(Collectors.toMap(StressFigure::figure, Function.identity()));
        Set<String> priorities = prioritiesOf(region);
        Set<String> elsewhere = new HashSet<>();
        regions()
                .filter(r -> !r.equals(region))
                .forEach(r -> elsewhere.addAll(where("priority_themes", "priority", prioritiesOf(r), "theme")));
        Set<String> clusters = where("clusters", "region", Set.of(region), "id");
        Set<String> clusterThemes = where("cluster_themes", "cluster", clusters, "theme");
        Set<String> callThemes =
                where("call_themes", "call", where("call_regions", "region", Set.of(region), "call"), "theme");
        callThemes.retainAll(clusterThemes);

        assertThat(figures).hasSize(5);
        assertShare(figures.get("priorities-with-counterpart"), withTheme(priorities, elsewhere), priorities.size());
        assertShare(
                figures.get("priorities-with-cluster-and-call"), withTheme(priorities, callThemes), priorities.size());
        Set<String> declared = where("priority_themes", "priority", priorities, "theme");
        Set<String> covered = new HashSet<>(declared);
        covered.retainAll(clusterThemes);
        assertShare(figures.get("themes-with-cluster"), covered.size(), declared.size());
        Set<String> labelled = where("cluster_labels", "cluster", clusters, "cluster");
        assertShare(figures.get("clusters-with-label"), labelled.size(), clusters.size());
    }

    private static int withTheme(Set<String> priorities, Set<String> themes) {
        Set<String> found = new HashSet<>(where("priority_themes", "theme", themes, "priority"));
        found.retainAll(priorities);
        return found.size();
    }

    private static void assertShare(StressFigure figure, int count, int of) {
        assertThat(figure.count()).as(figure.figure()).isEqualTo(count);
        assertThat(figure.of()).as(figure.figure()).isEqualTo(of);
        if (of == 0) {
            assertThat(figure.value()).isEmpty();
        } else {
            assertThat(figure.value().orElseThrow()).isCloseTo((double) count / of, within(1e-12));
        }
    }
}
