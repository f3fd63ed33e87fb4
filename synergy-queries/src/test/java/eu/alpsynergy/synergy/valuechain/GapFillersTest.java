package eu.alpsynergy.synergy.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.synergy.api.GapAnswer;
import eu.alpsynergy.synergy.api.GapCandidate;
import eu.alpsynergy.synergy.api.GapRegion;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Candidates for every stage of every chain, recounted from the CSV files. */
class GapFillersTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final GapFillers FILLERS = new GapFillers(
            SNAPSHOT,
            new StageOccupancy(SNAPSHOT),
            (a, b) -> OptionalDouble.of(a + b),
            (region, theme) -> OptionalDouble.empty());
    private static final List<Id<Region>> LOOKING =
            Stream.of("PIE", "LOM").map(Id::<Region>of).toList();

    private static final List<Map<String, String>> PERFORMANCES = rows("performances");
    private static final List<Map<String, String>> TIES = rows("ties");
    private static final List<Map<String, String>> LINKS = rows("stage_links");
    private static final Map<String, String> REGION =
            rows("actors").stream().collect(Collectors.toMap(r -> r.get("id"), r -> r.get("region")));

    private static List<Map<String, String>> rows(String table) {
        return CsvRows.read(DatasetFolder.find().resolve(table + ".csv"));
    }

    static Stream<String> stages() {
        return SNAPSHOT.stages().stream().map(s -> s.id().value());
    }

    private static Set<String> at(String stage) {
        return PERFORMANCES.stream()
                .filter(p -> p.get("stage").equals(stage))
                .map(p -> p.get("actor"))
                .collect(Collectors.toSet());
    }

    private static Set<String> neighbours(String stage) {
        Set<String> found = new HashSet<>();
        for (Map<String, String> link : LINKS) {
            if (link.get("from_stage").equals(stage)) {
                found.add(link.get("to_stage"));
            } else if (link.get("to_stage").equals(stage)) {
                found.add(link.get("from_stage"));
            }
        }
        return found;
    }

    private static boolean looks(String actor) {
        return Set.of("PIE", "LOM").contains(REGION.get(actor));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void candidatesAndTheirTiesAreWhatARecountSays(String stage) {
        GapAnswer gap = FILLERS.of(Id.<Stage>of(stage), LOOKING);

        assertThat(gap.occupied()).isEqualTo(at(stage).stream().anyMatch(GapFillersTest::looks));
        assertThat(gap.candidates().stream().map(c -> c.actor().value()))
                .containsExactlyInAnyOrderElementsOf(
                        at(stage).stream().filter(a -> !looks(a)).toList());
        Set<String> atNeighbours =
                neighbours(stage).stream().flatMap(s -> at(s).stream()).collect(Collectors.toSet());
        for (GapCandidate candidate : gap.candidates()) {
            String actor = candidate.actor().value();
            List<String> others = TIES.stream()
                    .filter(t -> t.get("from_actor").equals(actor)
                            || t.get("to_actor").equals(actor))
                    .map(t -> t.get("from_actor").equals(actor) ? t.get("to_actor") : t.get("from_actor"))
                    .filter(GapFillersTest::looks)
                    .toList();
            assertThat(candidate.ties()).as(actor).isEqualTo(others.size());
            assertThat(candidate.tiesAtNeighbours()).as(actor).isEqualTo((int)
                    others.stream().filter(atNeighbours::contains).count());
            assertThat(candidate.facts()).hasSize(1 + others.size());
        }
        assertThat(gap.closes()).hasSize((int) LINKS.stream()
                .filter(l ->
                        l.get("from_stage").equals(stage) || l.get("to_stage").equals(stage))
                .map(l -> l.get("from_stage").equals(stage) ? l.get("to_stage") : l.get("from_stage"))
                .filter(s -> at(s).stream().anyMatch(GapFillersTest::looks))
                .count());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyOtherRegionIsRankedByWhoItHasThereAndNearby(String stage) {
        List<GapRegion> regions = FILLERS.of(Id.<Stage>of(stage), LOOKING).regionsThatCould();

        assertThat(regions).hasSize(SNAPSHOT.regions().size() - LOOKING.size());
        for (GapRegion region : regions) {
            String id = region.region().value();
            assertThat(LOOKING).doesNotContain(region.region());
            assertThat(region.actors()).isEqualTo((int)
                    at(stage).stream().filter(a -> id.equals(REGION.get(a))).count());
            assertThat(region.actorsAtNeighbours()).isEqualTo((int) neighbours(stage).stream()
                    .flatMap(s -> at(s).stream().filter(a -> id.equals(REGION.get(a))))
                    .count());
        }
        GapRegion trento = regions.stream()
                .filter(r -> r.region().value().equals("TRE"))
                .findFirst()
                .orElseThrow();
        // Trento to Turin and Milan, seat to seat, about 295 and 165 km.
        assertThat(trento.distanceKm().orElseThrow()).isBetween(215.0, 245.0);
        assertThat(regions)
                .isSortedAccordingTo(Comparator.comparingInt((GapRegion r) -> -r.actors())
                        .thenComparingInt(r -> -r.actorsAtNeighbours())
                        .thenComparingDouble(r -> -r.regionTies().orElse(-1))
                        .thenComparing(GapRegion::region));
    }

    @Test
    void theWholeDatasetLooksWhenNoRegionDoes() {
        GapAnswer gap = FILLERS.of(Id.<Stage>of("w2"), List.of());

        assertThat(gap.occupied()).isFalse();
        assertThat(gap.closes()).isNotEmpty();
        assertThat(gap.candidates()).isEmpty();
        assertThat(gap.regionsThatCould()).hasSize(SNAPSHOT.regions().size());
        assertThat(gap.regionsThatCould().get(0).actorsAtNeighbours()).isPositive();
    }

    @Test
    void thoseTiedToTheNeighboursComeFirst() {
        stages().forEach(stage -> {
            List<GapCandidate> candidates =
                    FILLERS.of(Id.<Stage>of(stage), LOOKING).candidates();
            for (int i = 1; i < candidates.size(); i++) {
                GapCandidate before = candidates.get(i - 1);
                GapCandidate after = candidates.get(i);
                assertThat(before.tiesAtNeighbours()).isGreaterThanOrEqualTo(after.tiesAtNeighbours());
                if (before.tiesAtNeighbours() == after.tiesAtNeighbours()) {
                    assertThat(before.ties()).isGreaterThanOrEqualTo(after.ties());
                }
            }
        });
    }
}
