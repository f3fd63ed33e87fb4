package eu.alpsynergy.synergy.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BranchAndBoundTest {

    private static final int SETS = 6;

    @Test
    void findsTheSixBestSetsOf500RandomInstancesAsBruteForceDoes() {
        int feasible = 0;
        int withPairs = 0;
        for (int seed = 0; seed < 500; seed++) {
            Selection problem = RandomSelections.of(new Random(seed), 16);
            List<Double> expected = RandomSelections.valuesByBruteForce(problem);
            var outcome = new BranchAndBound(problem, SETS, Long.MAX_VALUE, () -> false).solve();

            assertThat(outcome.proven()).as("seed %d", seed).isTrue();
            assertThat(outcome.sets()).as("seed %d", seed).hasSize(Math.min(SETS, expected.size()));
            for (int s = 0; s < outcome.sets().size(); s++) {
                var found = outcome.sets().get(s);
                assertThat(problem.allows(found.array())).as("seed %d", seed).isTrue();
                assertThat(found.value()).as("seed %d set %d", seed, s).isCloseTo(expected.get(s), within(1e-8));
            }
            assertThat(outcome.sets().stream().map(SetPool.Entry::set).distinct())
                    .as("seed %d", seed)
                    .hasSize(outcome.sets().size());
            feasible += expected.isEmpty() ? 0 : 1;
            withPairs += !expected.isEmpty() && problem.hasBonuses() ? 1 : 0;
        }
        assertThat(feasible).isBetween(250, 480);
        assertThat(withPairs).isGreaterThan(150);
    }

    @Test
    void findsTheBestSetAloneAsBruteForceDoes() {
        for (int seed = 0; seed < 500; seed++) {
            Selection problem = RandomSelections.of(new Random(seed), 16);
            List<Double> expected = RandomSelections.valuesByBruteForce(problem);
            var outcome = new BranchAndBound(problem, 1, Long.MAX_VALUE, () -> false).solve();

            assertThat(outcome.sets()).as("seed %d", seed).hasSize(Math.min(1, expected.size()));
            if (!expected.isEmpty()) {
                assertThat(outcome.sets().get(0).value()).as("seed %d", seed).isCloseTo(expected.get(0), within(1e-8));
                assertThat(outcome.bound()).as("seed %d", seed).isCloseTo(expected.get(0), within(1e-8));
            }
        }
    }

    @Test
    void aSearchThatIsStoppedBoundsWhatItCanHaveMissed() {
        int stopped = 0;
        for (int seed = 0; seed < 200; seed++) {
            Selection problem = RandomSelections.of(new Random(seed), 14);
            List<Double> expected = RandomSelections.valuesByBruteForce(problem);
            var outcome = new BranchAndBound(problem, SETS, 1, () -> false).solve();
            if (!expected.isEmpty() && !outcome.proven()) {
                stopped++;
                assertThat(outcome.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(expected.get(0) - 1e-9);
                assertThat(outcome.sets().get(0).value()).as("seed %d", seed).isLessThanOrEqualTo(outcome.bound());
            }
        }
        assertThat(stopped).isPositive();
    }
}
