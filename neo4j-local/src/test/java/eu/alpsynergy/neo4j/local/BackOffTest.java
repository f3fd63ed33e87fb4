package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration QUICK = Duration.ofSeconds(3);

    @Test
    void waitsDoubleUpToTenSeconds() {
        BackOff backOff = new BackOff();
        backOff.died(QUICK);
        assertThat(backOff.delay()).isEqualTo(BackOff.FIRST);
        backOff.died(QUICK);
        assertThat(backOff.delay()).isEqualTo(BackOff.FIRST.multipliedBy(2));
        for (int i = 0; i < 20; i++) {
            backOff.died(QUICK);
        }
        assertThat(backOff.delay()).isEqualTo(BackOff.LONGEST);
    }

    @Test
    void aStableMinuteWipesTheSlate() {
        BackOff backOff = new BackOff();
        for (int i = 0; i < 10; i++) {
            backOff.died(QUICK);
        }
        backOff.died(BackOff.STABLE);
        assertThat(backOff.delay()).isEqualTo(BackOff.FIRST);
        assertThat(backOff.deaths()).isEqualTo(1);
    }

    @Test
    void fiveStartsWithoutAnAnswerAreEnough() {
        BackOff backOff = new BackOff();
        for (int i = 1; i < BackOff.FAILED_STARTS; i++) {
            backOff.died(Duration.ZERO);
            assertThat(backOff.exhausted()).isFalse();
        }
        backOff.died(Duration.ZERO);
        assertThat(backOff.exhausted()).isTrue();
    }

    @Test
    void anAnswerBetweenFailedStartsCounts() {
        BackOff backOff = new BackOff();
        for (int i = 0; i < BackOff.FAILED_STARTS - 1; i++) {
            backOff.died(Duration.ZERO);
        }
        backOff.died(QUICK);
        backOff.died(Duration.ZERO);
        assertThat(backOff.exhausted()).isFalse();
    }

    @Test
    void quickDeathsAfterAnswersAreEnduredLongerButNotForEver() {
        BackOff backOff = new BackOff();
        for (int i = 1; i < BackOff.QUICK_DEATHS; i++) {
            backOff.died(QUICK);
            assertThat(backOff.exhausted()).isFalse();
        }
        backOff.died(QUICK);
        assertThat(backOff.exhausted()).isTrue();
    }
}
