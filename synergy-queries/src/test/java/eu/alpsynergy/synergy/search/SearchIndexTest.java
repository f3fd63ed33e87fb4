package eu.alpsynergy.synergy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.synergy.search.SearchIndex.Hit;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private static SearchIndex index;

    @BeforeAll
    static void indexTheDefaultDataset() {
        index = SearchIndex.of(CsvSnapshot.ofDefaultDataset());
    }

    @ParameterizedTest
    @CsvSource({
        "Piedmont, PIE",
        "piemonte, PIE",
        "Piemont, PIE",
        "lombardei, LOM",
        "Lombradia, LOM",
        "Bavière, BAV",
        "baviere, BAV",
        "Bavarska, BAV",
        "Zgornja Avstrija, UPA",
        "Franche Comte, FRC",
        "slov, SLO",
        "Holz, wood",
        "bois, wood",
        "Kreislaufwirtschaft, circular",
        "salute, health"
    })
    void aNameInAnyLanguageWithOrWithoutAccentsAndErrorsComesFirst(String typed, String id) {
        assertThat(index.search(typed, Set.of(), 10).hits().get(0).found().id()).isEqualTo(id);
    }

    @Test
    void aClusterIsFoundByPartsOfItsNameAndByItsRegion() {
        assertThat(index.search("kunststoff clust", Set.of(Findable.Kind.CLUSTER), 5)
                        .hits())
                .extracting(h -> h.found().id())
                .contains("cl-upa-05");
        assertThat(index.search("proplast", Set.of(), 5).hits()).isNotNull();
    }

    @Test
    void onlyTheKindsAskedForAreFound() {
        assertThat(index.search("wood", Set.of(Findable.Kind.CHAIN), 10).hits())
                .isNotEmpty()
                .allMatch(h -> h.found().kind() == Findable.Kind.CHAIN);
    }

    @Test
    void scoresFallFromOneAndTheLimitHolds() {
        SearchIndex.Result result = index.search("a", Set.of(), 7);

        assertThat(result.hits()).hasSize(7);
        assertThat(result.total()).isGreaterThan(7);
        assertThat(result.hits().get(0).score()).isEqualTo(1.0);
        assertThat(result.hits()).extracting(Hit::score).isSortedAccordingTo((x, y) -> Double.compare(y, x));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "()[]{}!?~^", "\u0000", "AND OR NOT", "a*b?c~2", "\"unclosed"})
    void nothingThatIsTypedIsQuerySyntax(String typed) {
        assertThat(index.search(typed, Set.of(), 5)).isNotNull();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(index.search("qqqqxxxxzzzz", Set.of(), 5).total()).isZero();
    }
}
