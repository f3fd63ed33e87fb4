package eu.alpsynergy.synergy.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The counts of the default dataset held against a recount from the CSV files alone. */
class SnapshotAggregatesTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final RegionAggregates COUNTED = new SnapshotAggregates(SNAPSHOT);
    private static final Map<String, String> REGION = column("actors", "id", "region");

    private static List<Map<String, String>> rows(String table) {
        return CsvRows.read(DatasetFolder.find().resolve(table + ".csv"));
    }

    private static Map<String, String> column(String table, String key, String value) {
        return rows(table).stream().collect(Collectors.toMap(r -> r.get(key), r -> r.get(value)));
    }

    /** Cells that are not 0, by row and column. */
    private static Map<List<String>, Long> cells(CountMatrix matrix) {
        Map<List<String>, Long> cells = new HashMap<>();
        for (int r = 0; r < matrix.rows().size(); r++) {
            for (int c = 0; c < matrix.columns().size(); c++) {
                if (matrix.at(r, c) != 0) {
                    cells.put(List.of(matrix.rows().get(r), matrix.columns().get(c)), matrix.at(r, c));
                }
            }
        }
        return cells;
    }

    private static Map<List<String>, Long> counted(Set<List<String>> actorsAndColumns) {
        Map<List<String>, Long> cells = new HashMap<>();
        actorsAndColumns.forEach(a -> cells.merge(List.of(REGION.get(a.get(0)), a.get(1)), 1L, Long::sum));
        return cells;
    }

    private static Set<List<String>> throughThemes(String links, String thing, String themes) {
        Set<List<String>> found = new HashSet<>();
        for (Map<String, String> link : rows(links)) {
            for (Map<String, String> theme : rows(themes)) {
                if (theme.get(thing).equals(link.get(thing))) {
                    found.add(List.of(link.get("actor"), theme.get("theme")));
                }
            }
        }
        return found;
    }

    @Test
    void actorsAreCountedByKind() {
        Set<List<String>> actors = rows("actors").stream()
                .map(r -> List.of(r.get("id"), r.get("kind")))
                .collect(Collectors.toSet());
        assertThat(cells(COUNTED.actors())).isEqualTo(counted(actors)).isNotEmpty();
    }

    @Test
    void differentActorsAreCountedByStage() {
        Set<List<String>> performed = rows("performances").stream()
                .map(r -> List.of(r.get("actor"), r.get("stage")))
                .collect(Collectors.toSet());
        assertThat(cells(COUNTED.stageActors())).isEqualTo(counted(performed)).isNotEmpty();
    }

    @Test
    void anActorCountsOnceForAThemeThroughStagesAndThroughClusters() {
        assertThat(cells(COUNTED.themeActors()))
                .isEqualTo(counted(throughThemes("performances", "stage", "stage_themes")))
                .isNotEmpty();
        assertThat(cells(COUNTED.clusterThemeActors()))
                .isEqualTo(counted(throughThemes("memberships", "cluster", "cluster_themes")))
                .isNotEmpty();
    }

    @Test
    void tiesGoBothWaysAndOnceWithinARegion() {
        Map<String, Map<List<String>, Long>> expected = new HashMap<>();
        for (Map<String, String> tie : rows("ties")) {
            String a = REGION.get(tie.get("from_actor"));
            String b = REGION.get(tie.get("to_actor"));
            Map<List<String>, Long> layer = expected.computeIfAbsent(tie.get("kind"), k -> new HashMap<>());
            Stream.of(List.of(a, b), List.of(b, a)).distinct().forEach(cell -> layer.merge(cell, 1L, Long::sum));
        }
        Map<String, Map<List<String>, Long>> found = new HashMap<>();
        COUNTED.ties().forEach((kind, matrix) -> found.put(kind, cells(matrix)));
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void membershipsAreCountedByBothRegions() {
        Map<String, String> regionOfCluster = column("clusters", "id", "region");
        Map<List<String>, Long> expected = new HashMap<>();
        rows("memberships")
                .forEach(m -> expected.merge(
                        List.of(REGION.get(m.get("actor")), regionOfCluster.get(m.get("cluster"))), 1L, Long::sum));
        assertThat(cells(COUNTED.memberships())).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void countsOfOtherDataAreRefusedByName() {
        CountedAggregates.Builder counted = new CountedAggregates.Builder(SNAPSHOT);
        assertThatThrownBy(() -> counted.add(Aggregate.STAGE_ACTORS, "PIE", "no-such-stage", "", 1))
                .isInstanceOf(AlpSynergyException.class)
                .hasMessageContaining("no-such-stage")
                .hasMessageContaining("stage_actors");
    }
}
