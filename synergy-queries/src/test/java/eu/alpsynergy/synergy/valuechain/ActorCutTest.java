package eu.alpsynergy.synergy.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActorCutTest {

    private static int[][] links(int stages, Random random) {
        List<int[]> links = new ArrayList<>();
        for (int i = 0; i < stages; i++) {
            for (int j = i + 1; j < stages; j++) {
                if (random.nextInt(3) == 0) {
                    links.add(new int[] {i, j});
                }
            }
        }
        return links.toArray(int[][]::new);
    }

    private static int[] left(List<int[]> actorsAt, int gone) {
        return actorsAt.stream()
                .mapToInt(at ->
                        (int) IntStream.of(at).filter(a -> (gone >> a & 1) == 0).count())
                .toArray();
    }

    @Test
    void theCutOfAThousandChainsWithActorsAtSeveralStagesIsTheSmallestThatTryingAllSetsFinds() {
        int cheaperThanStages = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            int stages = 2 + random.nextInt(6);
            int actors = 1 + random.nextInt(9);
            int[][] links = links(stages, random);
            List<int[]> actorsAt = new ArrayList<>();
            for (int s = 0; s < stages; s++) {
                actorsAt.add(IntStream.range(0, actors)
                        .filter(a -> random.nextInt(3) == 0)
                        .toArray());
            }
            ActorCut cut = ActorCut.of(actorsAt, links);
            int smallest = IntStream.range(0, 1 << actors)
                    .filter(gone -> !StageCut.whole(left(actorsAt, gone), links))
                    .map(Integer::bitCount)
                    .min()
                    .orElseThrow();
            int gone = cut.actors().stream().mapToInt(a -> 1 << a).sum();
            assertThat(cut.actors()).as("seed %d", seed).hasSize(smallest);
            assertThat(StageCut.whole(left(actorsAt, gone), links))
                    .as("seed %d: the actors named break the chain", seed)
                    .isFalse();
            assertThat(cut.isExact()).isTrue();
            int byStages = StageCut.of(left(actorsAt, 0), links).stream()
                    .mapToInt(s -> actorsAt.get(s).length)
                    .sum();
            cheaperThanStages += smallest < byStages ? 1 : 0;
        }
        assertThat(cheaperThanStages)
                .as("chains in which counting an actor once makes a difference")
                .isGreaterThan(20);
    }

    @Test
    void whereEveryActorPerformsOneStageTheCutIsTheMaximumFlow() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            int stages = 2 + random.nextInt(8);
            int[][] links = links(stages, random);
            List<int[]> actorsAt = new ArrayList<>();
            int actors = 0;
            for (int s = 0; s < stages; s++) {
                int here = random.nextInt(4);
                actorsAt.add(IntStream.range(actors, actors + here).toArray());
                actors += here;
            }
            assertThat(ActorCut.of(actorsAt, links).actors())
                    .as("seed %d", seed)
                    .hasSize(Flow.between(
                            actorsAt.stream().mapToInt(a -> a.length).toArray(), links));
        }
    }

    /** Maximum flow by augmenting paths on an adjacency matrix, written for this test. */
    private static final class Flow {

        static int between(int[] actors, int[][] links) {
            int n = 2 * actors.length + 2;
            int[][] capacity = new int[n][n];
            for (int s = 0; s < actors.length; s++) {
                int stage = s;
                capacity[2 * s][2 * s + 1] = actors[s];
                if (IntStream.range(0, links.length).noneMatch(l -> links[l][1] == stage)) {
                    capacity[n - 2][2 * s] = 1_000;
                }
                if (IntStream.range(0, links.length).noneMatch(l -> links[l][0] == stage)) {
                    capacity[2 * s + 1][n - 1] = 1_000;
                }
            }
            for (int[] link : links) {
                capacity[2 * link[0] + 1][2 * link[1]] = 1_000;
            }
            int flow = 0;
            while (augment(n - 2, n - 1, capacity, new boolean[n])) {
                flow++;
            }
            return flow;
        }

        private static boolean augment(int from, int to, int[][] capacity, boolean[] seen) {
            if (from == to) {
                return true;
            }
            seen[from] = true;
            for (int next = 0; next < seen.length; next++) {
                if (!seen[next] && capacity[from][next] > 0 && augment(next, to, capacity, seen)) {
                    capacity[from][next]--;
                    capacity[next][from]++;
                    return true;
                }
            }
            return false;
        }
    }
}
