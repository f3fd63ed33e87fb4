package eu.alpsynergy.synergy.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainFragility;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FragilityTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final Fragility FRAGILITY = new Fragility(SNAPSHOT);

    static Stream<String> chains() {
        return SNAPSHOT.chains().stream().map(c -> c.id().value());
    }

    @Test
    void theCutOfAThousandRandomChainsIsTheSmallestThatTryingAllFinds() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            int stages = 2 + random.nextInt(7);
            int[] actors = random.ints(stages, 0, 4).toArray();
            List<int[]> links = new ArrayList<>();
            for (int i = 0; i < stages; i++) {
                for (int j = i + 1; j < stages; j++) {
                    if (random.nextInt(3) == 0) {
                        links.add(new int[] {i, j});
                    }
                }
            }
            int[][] forward = links.toArray(int[][]::new);
            List<Integer> cut = StageCut.of(actors, forward);

            if (!StageCut.whole(actors, forward)) {
                assertThat(cut).as("seed %d", seed).isEmpty();
                continue;
            }
            assertThat(StageCut.whole(without(actors, cut), forward))
                    .as("seed %d: the cut separates", seed)
                    .isFalse();
            assertThat(cut.stream().mapToInt(s -> actors[s]).sum())
                    .as("seed %d", seed)
                    .isEqualTo(smallest(actors, forward));
        }
    }

    private static int[] without(int[] actors, Collection<Integer> cut) {
        int[] left = actors.clone();
        cut.forEach(s -> left[s] = 0);
        return left;
    }

    private static int smallest(int[] actors, int[][] links) {
        int best = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << actors.length; set++) {
            List<Integer> cut = new ArrayList<>();
            int price = 0;
            for (int s = 0; s < actors.length; s++) {
                if ((set >> s & 1) == 1) {
                    cut.add(s);
                    price += actors[s];
                }
            }
            if (price < best && !StageCut.whole(without(actors, cut), links)) {
                best = price;
            }
        }
        return best;
    }

    @ParameterizedTest
    @MethodSource("chains")
    void withoutTheActorsOfTheCutNoForwardPathIsLeft(String chain) {
        ChainFragility fragility = FRAGILITY.of(Id.<ValueChain>of(chain));
        assertThat(fragility.whole()).isEqualTo(whole(chain, Set.of()));
        if (fragility.whole()) {
            assertThat(fragility.cut().actors()).isNotEmpty();
            assertThat(whole(chain, new HashSet<>(fragility.cut().actors()))).isFalse();
        } else {
            assertThat(fragility.cut().actors()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void exactlyTheStagesPassedByAllPathsBreakTheChainAlone(String chain) {
        ChainFragility fragility = FRAGILITY.of(Id.<ValueChain>of(chain));
        List<Id<Stage>> breaking = SNAPSHOT.stages().stream()
                .map(Stage::id)
                .filter(s -> fragility.whole() && !whole(chain, actorsAt(s)))
                .filter(s -> SNAPSHOT.stages().get(s).chain().value().equals(chain))
                .toList();
        // Emptying a stage takes its actors from other stages too: it may break what the stage alone does not.
        assertThat(breaking).containsAll(fragility.passedByAll());
    }

    private static Set<Id<Actor>> actorsAt(Id<Stage> stage) {
        return SNAPSHOT.performances().stream()
                .filter(p -> p.stage().equals(stage))
                .map(p -> p.actor())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void exactlyTheIndispensableActorsBreakTheChainAlone(String chain) {
        ChainFragility fragility = FRAGILITY.of(Id.<ValueChain>of(chain));
        Set<Id<Actor>> breaking = SNAPSHOT.actors().stream()
                .map(Actor::id)
                .filter(a -> fragility.whole() && !whole(chain, Set.of(a)))
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(fragility.indispensable())).isEqualTo(breaking);
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theLossFallsFromTheBestConnectedOnAndEndsAtNothing(String chain) {
        List<ChainFragility.Loss> loss = FRAGILITY.of(Id.<ValueChain>of(chain)).loss();
        assertThat(loss.stream().map(l -> -l.betweenness())).isSorted();
        assertThat(loss.stream().map(l -> -l.linkShare())).isSorted();
        assertThat(loss.get(loss.size() - 1).linkShare()).isZero();
    }

    /** A search over stages by name, without the product's arrays. */
    private static boolean whole(String chain, Set<Id<Actor>> gone) {
        Set<Id<Stage>> stages = SNAPSHOT.stages().stream()
                .filter(s -> s.chain().value().equals(chain))
                .map(Stage::id)
                .collect(Collectors.toSet());
        Set<Id<Stage>> occupied = SNAPSHOT.performances().stream()
                .filter(p -> stages.contains(p.stage()) && !gone.contains(p.actor()))
                .map(p -> p.stage())
                .collect(Collectors.toSet());
        List<StageLink> links = SNAPSHOT.stageLinks().stream()
                .filter(l -> stages.contains(l.from()) && l.kind() == StageLink.Kind.FEEDS)
                .toList();
        Set<Id<Stage>> reached = stages.stream()
                .filter(s -> occupied.contains(s) && links.stream().noneMatch(l -> l.to().equals(s)))
                .collect(Collectors.toCollection(HashSet::new));
        while (links.stream()
                .filter(l -> reached.contains(l.from()) && occupied.contains(l.to()))
                .map(l -> reached.add(l.to()))
                .reduce(false, Boolean::logicalOr)) {
            continue;
        }
        return reached.stream()
                .anyMatch(s -> links.stream().noneMatch(l -> l.from().equals(s)));
    }
}
