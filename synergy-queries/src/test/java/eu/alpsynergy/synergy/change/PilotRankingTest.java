package eu.alpsynergy.synergy.change;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.PilotChoice;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.pilot.Pilots;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ranking of clusters says what the choice of pilots says. */
class PilotRankingTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final PilotChoice CHOICE = new Pilots(
                    SNAPSHOT,
                    new PilotParameters(
                            10,
                            Period.P2021_27,
                            Optional.empty(),
                            false,
                            PilotParameters.equalWeights(),
                            PilotParameters.PAIR_WEIGHT,
                            List.of(),
                            List.of()))
            .choose();
    private static final PilotRanking RANKING = new PilotRanking(SNAPSHOT, CHOICE);

    @Test
    void ranksScoresAndTheChosenAreThoseOfTheChoice() {
        List<Standing> standings = RANKING.standings();
        assertThat(standings).hasSize(SNAPSHOT.clusters().size());
        for (int i = 0; i < standings.size(); i++) {
            assertThat(standings.get(i).rank()).isEqualTo(OptionalInt.of(i + 1));
            assertThat(standings.get(i).value())
                    .hasValue(CHOICE.candidates().get(i).score());
        }
        assertThat(standings.stream().filter(Standing::chosen).map(Standing::id))
                .containsExactlyInAnyOrderElementsOf(CHOICE.sets().get(0).clusters().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aFigureRestsOnItsOwnFactsAndOnTheClustersRows() {
        String labelled = SNAPSHOT.clusterLabels().get(0).cluster().value();
        Set<FactKey> none = RANKING.facts(labelled, Set.of());
        Set<FactKey> chains = RANKING.facts(labelled, Set.of("chains"));

        assertThat(none)
                .contains(FactKey.of("clusters", labelled))
                .anyMatch(key -> key.table().equals("cluster_labels"))
                .noneMatch(key -> key.table().equals("performances"));
        assertThat(chains).containsAll(none).anyMatch(key -> key.table().equals("performances"));
        assertThat(RANKING.facts("nobody", Set.of("fit"))).isEmpty();
    }
}
