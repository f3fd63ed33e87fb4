package eu.alpsynergy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> REGIONS = List.of("PIE", "LOM", "Lombardy", "Slovenia");

    @Test
    void findsTheWordThatNeedsTheFewestChanges() {
        assertThat(Nearest.to("lombardia", REGIONS)).contains("Lombardy");
        assertThat(Nearest.to("PEI", REGIONS)).contains("PIE");
        assertThat(Nearest.to("Slovenja", REGIONS)).contains("Slovenia");
    }

    @Test
    void suggestsNothingWhenNothingIsNear() {
        assertThat(Nearest.to("Andalusia", REGIONS)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void equallyNearWordsAreTakenInAlphabeticalOrder() {
        assertThat(Nearest.to("bat", List.of("cat", "bar", "hat"))).contains("bar");
    }

    @Test
    void distanceCountsInsertionsDeletionsAndSubstitutions() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void exchangedNeighboursAreOneStepAway() {
        assertThat(Nearest.distance("PEI", "PIE")).isEqualTo(1);
    }

    @Test
    void aWholeWordIsNeverForgivenAndLongOnesAreNotCompared() {
        assertThat(Nearest.to("q", REGIONS)).isEmpty();
        assertThat(Nearest.to("XYZ", REGIONS)).isEmpty();
        assertThat(Nearest.to("x".repeat(5_000), REGIONS)).isEmpty();
    }
}
