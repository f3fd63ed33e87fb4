package eu.alpsynergy.synergy.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PilotChoice;
import eu.alpsynergy.synergy.api.PilotCriterion;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotReason;
import eu.alpsynergy.synergy.api.PilotRule;
import eu.alpsynergy.synergy.api.PilotScore;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PilotsTest {

    private final GraphSnapshot snapshot = CsvSnapshot.ofDefaultDataset();
    private final PilotParameters allRules = PilotExamples.of(PilotExamples.allRules(snapshot));

    @Test
    void tenOf85UnderAllRulesAreProvenBestAndKeepTheRules() {
        Pilots pilots = new Pilots(snapshot, allRules);
        PilotChoice choice = pilots.choose();

        assertThat(choice.candidates()).hasSize(85);
        assertThat(choice.proven()).isTrue();
        assertThat(choice.sets()).hasSize(6);
        assertThat(choice.bound().orElseThrow()).isCloseTo(choice.sets().get(0).objective(), within(1e-8));
        for (PilotChoice.PilotSet set : choice.sets()) {
            assertThat(set.clusters()).hasSize(10);
            assertThat(pilots.broken(set.clusters())).isEmpty();
        }
    }

    @Test
    void partsAddUpToTheScoreAndUnknownOnesHaveNoValue() {
        PilotChoice choice = new Pilots(snapshot, allRules).choose();

        assertThat(choice.criteria()).doesNotContain(PilotCriterion.SERVICES, PilotCriterion.VOTES);
        for (PilotScore score : choice.candidates()) {
            assertThat(score.parts().stream()
                            .mapToDouble(PilotScore.Part::points)
                            .sum())
                    .isCloseTo(score.score(), within(1e-12));
            assertThat(score.score()).isBetween(0.0, score.atMost());
            assertThat(score.parts())
                    .filteredOn(p -> p.value().isEmpty())
                    .allMatch(p -> p.normalised().isEmpty() && p.points() == 0);
            assertThat(score.parts())
                    .filteredOn(p -> p.criterion() == PilotCriterion.SERVICES)
                    .allMatch(p -> p.value().isEmpty());
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        GraphSnapshot shuffled = CsvSnapshot.of(DatasetFolder.find(), rows -> {
            List<java.util.Map<String, String>> other = new ArrayList<>(rows);
            Collections.shuffle(other, new Random(7));
            return other;
        });

        assertThat(new Pilots(shuffled, allRules).choose()).isEqualTo(new Pilots(snapshot, allRules).choose());
    }

    @Test
    void theMarginOfAClusterThatIsNotChosenIsWhatItsScoreLacks() {
        Pilots pilots = new Pilots(snapshot, allRules);
        List<Id<Cluster>> best = pilots.choose().sets().get(0).clusters();
        Id<Cluster> outside = pilots.choose().candidates().stream()
                .map(PilotScore::cluster)
                .filter(c -> !best.contains(c))
                .findFirst()
                .orElseThrow();

        PilotReason reason = pilots.why(outside).orElseThrow();

        assertThat(reason.chosen()).isFalse();
        assertThat(reason.others()).contains(outside);
        assertThat(reason.margin().orElseThrow())
                .isCloseTo(
                        10
                                * (pilots.evaluate(best).objective()
                                        - pilots.evaluate(reason.others()).objective()),
                        within(1e-9));
    }

    @Test
    void aClusterThatIsForcedOutSaysSoAndWouldBeInWithoutThatRule() {
        Id<Cluster> first =
                new Pilots(snapshot, allRules).choose().sets().get(0).clusters().get(0);
        List<PilotRule> rules = new ArrayList<>(allRules.rules());
        rules.add(new PilotRule.ForcedOut(first));

        PilotReason reason =
                new Pilots(snapshot, allRules.withRules(rules)).why(first).orElseThrow();

        assertThat(reason.chosen()).isFalse();
        assertThat(reason.margin()).isEmpty();
        assertThat(reason.lifted()).containsExactly(new PilotRule.ForcedOut(first));
        assertThat(reason.because()).containsExactly(new PilotRule.ForcedOut(first));
    }

    @Test
    void everyExplanationSpeaksOfTheSetThatWasChosenAlsoWhereSetsAreEqual() {
        PilotParameters loose = PilotExamples.of(List.of());
        Pilots pilots = new Pilots(snapshot, loose);
        List<Id<Cluster>> best = pilots.choose().sets().get(0).clusters();

        assertThat(pilots.best()).isEqualTo(best);
        assertThat(pilots.why(best.get(0)).orElseThrow().chosen()).isTrue();
        assertThat(pilots.robustness(1, 1).clusters().stream()
                        .filter(s -> s.chosen())
                        .map(s -> s.cluster()))
                .containsExactlyInAnyOrderElementsOf(best);
    }

    @Test
    void aVoteCountsByItsShareAndBringsItsClusterForward() {
        Id<Cluster> cluster = Id.of("cl-fri-01");
        PilotParameters.Vote vote = new PilotParameters.Vote(Id.of("p01"), new TreeMap<>(java.util.Map.of(cluster, 3)));
        PilotParameters voted = new PilotParameters(
                10,
                allRules.period(),
                allRules.labelsOn(),
                true,
                allRules.weights(),
                0.25,
                allRules.rules(),
                List.of(vote));

        PilotScore before = score(new Pilots(snapshot, allRules).choose(), cluster);
        PilotScore after = score(new Pilots(snapshot, voted).choose(), cluster);

        assertThat(after.score()).isGreaterThan(before.score());
        assertThat(after.parts()
                        .get(PilotCriterion.VOTES.ordinal())
                        .normalised()
                        .orElseThrow())
                .isEqualTo(1);
        assertThat(score(new Pilots(snapshot, voted).choose(), Id.of("cl-pie-01"))
                        .parts()
                        .get(PilotCriterion.VOTES.ordinal())
                        .value()
                        .orElseThrow())
                .isZero();
    }

    @Test
    void drawsWithTheSameSeedAreTheSameAndEveryDrawChoosesTen() {
        Pilots pilots = new Pilots(snapshot, allRules);
        var first = pilots.robustness(20, 5);

        assertThat(pilots.robustness(20, 5)).isEqualTo(first);
        assertThat(first.clusters().stream().mapToDouble(s -> s.share()).sum()).isCloseTo(10, within(1e-9));
        assertThat(first.clusters().stream().filter(s -> s.chosen())).hasSize(10);
    }

    private static PilotScore score(PilotChoice choice, Id<Cluster> cluster) {
        return choice.candidates().stream()
                .filter(c -> c.cluster().equals(cluster))
                .findFirst()
                .orElseThrow();
    }
}
