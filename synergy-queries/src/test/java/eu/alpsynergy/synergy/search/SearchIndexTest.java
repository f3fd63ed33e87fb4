package eu.alpsynergy.synergy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.Country;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.search.SearchIndex.Hit;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Twelve thousand firms called alike, and one region: more than are counted. */
    private static SearchIndex ofManyFirms() {
        Provenance ours = new Provenance(Id.of("ours"), FactStatus.MODELLED, null, null);
        Region region = new Region(
                Id.of("ZZZ"),
                LocalName.of("Zed"),
                "Zed",
                Id.of("SI"),
                "SI03",
                "SI03",
                2,
                List.of("SI03"),
                null,
                null,
                null,
                ours);
        List<Actor> firms = IntStream.range(0, 12_000)
                .mapToObj(i -> new Actor(
                        Id.of("f-" + i),
                        "Zimmerei Nummer" + i,
                        null,
                        ActorKind.FIRM,
                        region.id(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ours))
                .toList();
        return SearchIndex.of(new GraphSnapshotBuilder(new DatasetInfo("v", "t", "", Map.of(), Map.of(), "{}"))
                .countries(List.of(new Country(Id.of("SI"), LocalName.of("Slovenia"), true, "EUR", ours)))
                .regions(List.of(region))
                .actors(firms)
                .build());
    }

    @Test
    void whereVeryManyAreFoundTheBestComeFirstAndTheTotalSaysItIsAtLeastThat() {
        SearchIndex many = ofManyFirms();
        SearchIndex.Result letter = many.search("z", Set.of(), 5);

        assertThat(letter.totalIsExact()).isFalse();
        assertThat(letter.total()).isGreaterThanOrEqualTo(SearchIndex.COUNTED).isLessThanOrEqualTo(12_001);
        assertThat(letter.hits().get(0).found().id()).isEqualTo("ZZZ");
        assertThat(letter.hits().get(1).found())
                .isEqualTo(new Findable(
                        Findable.Kind.ACTOR, "f-0", LocalName.of("Zimmerei Nummer0"), LocalName.of("Zed")));
        SearchIndex.Result one = many.search("zimmerei nummer11999", Set.of(), 5);
        assertThat(one.hits().get(0).found().id()).isEqualTo("f-11999");
        assertThat(one.totalIsExact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "pi", "pie", "piem", "piemo"})
    void beginningsOfAnyLengthFindTheWord(String typed) {
        assertThat(index.search(typed, Set.of(Findable.Kind.REGION), 10).hits())
                .extracting(h -> h.found().id())
                .contains("PIE");
    }
}
