package eu.alpsynergy.synergy.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.TogetherCoverage;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coverage of every chain held against a recount from the CSV files alone. */
class ValueChainCoverageTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final ValueChainCoverage COVERAGE = new ValueChainCoverage(SNAPSHOT, new StageOccupancy(SNAPSHOT));

    private static final List<Map<String, String>> STAGES = rows("stages");
    private static final List<Map<String, String>> LINKS = rows("stage_links");
    private static final List<Map<String, String>> PERFORMANCES = rows("performances");
    private static final Map<String, String> REGION_OF_ACTOR =
            rows("actors").stream().collect(Collectors.toMap(r -> r.get("id"), r -> r.get("region")));

    private static List<Map<String, String>> rows(String table) {
        return CsvRows.read(DatasetFolder.find().resolve(table + ".csv"));
    }

    static Stream<String> chains() {
        return SNAPSHOT.chains().stream().map(c -> c.id().value());
    }

    private static Set<String> stagesOf(String chain) {
        return STAGES.stream()
                .filter(s -> s.get("chain").equals(chain))
                .map(s -> s.get("id"))
                .collect(Collectors.toSet());
    }

    private static Set<String> occupied(String chain, Set<String> regions) {
        Set<String> stages = new HashSet<>(stagesOf(chain));
        stages.retainAll(PERFORMANCES.stream()
                .filter(p -> regions.contains(REGION_OF_ACTOR.get(p.get("actor"))))
                .map(p -> p.get("stage"))
                .collect(Collectors.toSet()));
        return stages;
    }

    private static Set<List<String>> covered(String chain, Set<String> regions) {
        Set<String> stages = occupied(chain, regions);
        return LINKS.stream()
                .filter(l -> stages.contains(l.get("from_stage")) && stages.contains(l.get("to_stage")))
                .map(l -> List.of(l.get("from_stage"), l.get("to_stage")))
                .collect(Collectors.toSet());
    }

    private static long links(String chain) {
        return LINKS.stream()
                .filter(l -> stagesOf(chain).contains(l.get("from_stage")))
                .count();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void everyRegionCoversWhatARecountSays(String chain) {
        ChainCoverage coverage = COVERAGE.of(Id.of(chain));
        Set<String> stages = stagesOf(chain);

        assertThat(coverage.regions()).hasSize(SNAPSHOT.regions().size());
        for (ChainCoverage.RegionCoverage region : coverage.regions()) {
            Set<String> alone = Set.of(region.region().value());
            assertThat(region.stageShare())
                    .as("stages of %s", region.region())
                    .isCloseTo((double) occupied(chain, alone).size() / stages.size(), within(1e-12));
            assertThat(region.linkShare())
                    .as("links of %s", region.region())
                    .isCloseTo((double) covered(chain, alone).size() / links(chain), within(1e-12));
            Set<String> gaps = new HashSet<>(stages);
            gaps.removeAll(occupied(chain, alone));
            assertThat(region.gaps().stream().map(Id::value)).containsExactlyInAnyOrderElementsOf(gaps);
        }
        Set<String> everyone = ids(SNAPSHOT.regions().stream());
        Set<String> empty = new HashSet<>(stages);
        empty.removeAll(occupied(chain, everyone));
        assertThat(coverage.gapsEverywhere().stream().map(Id::value)).containsExactlyInAnyOrderElementsOf(empty);
        assertThat(coverage.linkShare())
                .isCloseTo((double) covered(chain, everyone).size() / links(chain), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void threeRegionsTogetherWinExactlyTheLinksThatNoneCoversAlone(String chain) {
        List<Id<Region>> regions =
                Stream.of("PIE", "SLO", "UPA").map(Id::<Region>of).toList();
        TogetherCoverage together = COVERAGE.together(Id.<ValueChain>of(chain), regions);

        Set<List<String>> won = covered(chain, Set.of("PIE", "SLO", "UPA"));
        assertThat(together.linkShare()).isCloseTo((double) won.size() / links(chain), within(1e-12));
        won.removeAll(covered(chain, Set.of("PIE")));
        won.removeAll(covered(chain, Set.of("SLO")));
        won.removeAll(covered(chain, Set.of("UPA")));
        assertThat(together.linksOnlyTogether().stream()
                        .map(l -> List.of(l.from().value(), l.to().value())))
                .containsExactlyInAnyOrderElementsOf(won);
        assertThat(together.linksOnlyTogether()).allSatisfy(link -> {
            assertThat(link.fromActors()).isNotEmpty();
            assertThat(link.toActors()).isNotEmpty();
        });
    }

    @Test
    void theActorsOfACellAreThoseThatPerformTheStage() {
        for (String chain : chains().toList()) {
            for (ChainCoverage.Cell cell : COVERAGE.of(Id.of(chain)).cells()) {
                Set<String> expected = PERFORMANCES.stream()
                        .filter(p -> p.get("stage").equals(cell.stage().value()))
                        .map(p -> p.get("actor"))
                        .filter(a -> REGION_OF_ACTOR.get(a).equals(cell.region().value()))
                        .collect(Collectors.toSet());
                assertThat(cell.actors().stream().map(Id::value)).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static Set<String> ids(Stream<? extends Entity<?>> entities) {
        return entities.map(e -> e.id().value()).collect(Collectors.toSet());
    }
}
