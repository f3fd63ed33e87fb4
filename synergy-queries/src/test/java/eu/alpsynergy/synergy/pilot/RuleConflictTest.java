package eu.alpsynergy.synergy.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PilotChoice;
import eu.alpsynergy.synergy.api.PilotRule;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleConflictTest {

    private final GraphSnapshot snapshot = CsvSnapshot.ofDefaultDataset();

    @Test
    void elevenRegionsDoNotGoIntoTenClusters() {
        List<PilotRule> rules = new ArrayList<>(PilotExamples.inEveryRegion(snapshot));
        snapshot.s3Fields().forEach(f -> rules.add(new PilotRule.InField(f.id())));
        PilotChoice choice = new Pilots(snapshot, PilotExamples.of(rules)).choose();

        assertThat(choice.sets()).isEmpty();
        assertThat(choice.bound()).isEmpty();
        assertThat(choice.conflict()).hasSize(12).allMatch(PilotChoice.Clash::enough);
        assertThat(choice.conflict().stream().map(c -> c.rule().code())).contains("size:10", "region:FRI");
    }

    @Test
    void aClusterThatIsForcedInAndOutIsTheWholeConflict() {
        Id<Cluster> cluster = Id.of("cl-pie-02");
        List<PilotRule> rules = new ArrayList<>(PilotExamples.allRules(snapshot));
        rules.add(new PilotRule.ForcedIn(cluster));
        rules.add(new PilotRule.ForcedOut(cluster));

        assertThat(new Pilots(snapshot, PilotExamples.of(rules))
                        .choose().conflict().stream().map(c -> c.rule().code()))
                .containsExactly("in:cl-pie-02", "out:cl-pie-02");
    }

    /** Each rule is taken away in turn, and each conflict checked against every set through the naive bounds of a selection. */
    @Test
    void theConflictsOf20RandomRuleSetsAreInfeasibleAndMinimal() {
        Random random = new Random(20261127);
        int found = 0;
        for (int attempt = 0; found < 20; attempt++) {
            List<PilotRule> rules = randomRules(random);
            List<PilotRule> conflict = new Pilots(snapshot, PilotExamples.of(rules))
                    .choose().conflict().stream().map(PilotChoice.Clash::rule).toList();
            if (!conflict.isEmpty()) {
                found++;
                assertThat(possible(conflict))
                        .as("attempt %d: %s", attempt, conflict)
                        .isFalse();
                for (PilotRule rule : conflict) {
                    List<PilotRule> rest = new ArrayList<>(conflict);
                    rest.remove(rule);
                    assertThat(possible(rest))
                            .as("attempt %d: %s without %s", attempt, conflict, rule)
                            .isTrue();
                }
            }
        }
    }

    /** A made-up idea of what is possible: some sets of rules clash; the smallest is found though a filter may end in a larger one. */
    @Test
    void theSmallestOfSeveralClashesIsNamed() {
        List<PilotRule> rules = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rules.add(new PilotRule.MostPerRegion(i + 1));
        }
        Random random = new Random(7);
        for (int attempt = 0; attempt < 300; attempt++) {
            List<List<PilotRule>> clashes = new ArrayList<>();
            for (int c = 0; c < 5; c++) {
                List<PilotRule> shuffled = new ArrayList<>(rules);
                Collections.shuffle(shuffled, random);
                clashes.add(List.copyOf(shuffled.subList(0, 2 + random.nextInt(6))));
            }
            int smallest = clashes.stream().mapToInt(List::size).min().orElseThrow();
            List<PilotChoice.Clash> found =
                    new RuleConflict(kept -> clashes.stream().noneMatch(kept::containsAll)).among(rules);

            assertThat(found).as("attempt %d", attempt).hasSize(smallest);
            assertThat(clashes).as("attempt %d", attempt).anyMatch(clash -> found.stream()
                    .map(PilotChoice.Clash::rule)
                    .allMatch(clash::contains));
        }
    }

    /** By search instead of dynamic programming: choose cluster after cluster, greedily deepest first. */
    private boolean possible(List<PilotRule> rules) {
        return NaiveRules.possible(snapshot, rules);
    }

    private List<PilotRule> randomRules(Random random) {
        List<PilotRule> rules = new ArrayList<>();
        PilotExamples.inEveryRegion(snapshot).stream()
                .filter(r -> random.nextInt(4) > 0)
                .forEach(rules::add);
        snapshot.s3Fields().stream()
                .filter(f -> random.nextBoolean())
                .forEach(f -> rules.add(new PilotRule.InField(f.id())));
        rules.add(new PilotRule.MostPerRegion(1 + random.nextInt(2)));
        if (random.nextBoolean()) {
            rules.add(new PilotRule.InType("transition", random.nextInt(4)));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            Id<Cluster> cluster = snapshot.clusters()
                    .get(random.nextInt(snapshot.clusters().size()))
                    .id();
            rules.add(random.nextBoolean() ? new PilotRule.ForcedIn(cluster) : new PilotRule.ForcedOut(cluster));
        }
        Collections.shuffle(rules, random);
        return rules.stream().distinct().toList();
    }
}
