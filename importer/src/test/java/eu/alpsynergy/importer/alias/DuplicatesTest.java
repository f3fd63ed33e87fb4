package eu.alpsynergy.importer.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

    private static final NameWords WORDS = new NameWords(
            Map.of("Upper Austria", "region-upa", "Oberösterreich", "region-upa", "Alta Austria", "region-upa"));

    private static NamedRow row(String id, String name) {
        return new NamedRow(id, name, "", "UPA", "", 5);
    }

    private static List<Duplicate> find(Aliases aliases, NamedRow... rows) {
        return new Duplicates("actors", WORDS, aliases).find(List.of(rows));
    }

    @Test
    void sixSpellingsOfOneAgencyAreAllProposed() {
        List<Duplicate> found = find(
                Aliases.none(),
                row("a1", "Business Upper Austria - OÖ Wirtschaftsagentur GmbH"),
                row("a2", "BUSINESS UPPER AUSTRIA - OO WIRTSCHAFTSAGENTUR GESELLSCHAFT MIT BESCHRANKTER HAFTUNG"),
                row("a3", "OÖ Wirtschaftsagentur GmbH"),
                row("a4", "OOE Wirtschaftsagentur G.m.b.H."),
                row("a5", "Business Upper Austria"),
                row("a6", "Upper Austria Business Agency Ltd."),
                row("b1", "Tourismusverband Linz"),
                row("b2", "Business Angels Wien"));

        Set<String> linked = found.stream()
                .flatMap(d -> List.of(d.stays().id(), d.goes().id()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(linked).containsExactly("a1", "a2", "a3", "a4", "a5", "a6");
        assertThat(connected(found)).isEqualTo(6);
        assertThat(found).allSatisfy(d -> assertThat(d.score()).isBetween(0.8, 1.0));
        assertThat(found).allSatisfy(d -> assertThat(d.reason()).isNotBlank());
    }

    private static int connected(List<Duplicate> found) {
        Set<String> reached = new TreeSet<>(Set.of("a1"));
        for (int i = 0; i < found.size(); i++) {
            for (Duplicate d : found) {
                if (reached.contains(d.stays().id())
                        || reached.contains(d.goes().id())) {
                    reached.add(d.stays().id());
                    reached.add(d.goes().id());
                }
            }
        }
        return reached.size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Università di Trento | UNIVERSITA DEGLI STUDI DI TRENTO | true",
                "Fischer Advanced Composite Components AG | FISCHER ADVANCED COMPOSITE COMPONENTS | true",
                "Sägewerk Drei GmbH | Saegewerk Drei Ges.m.b.H. | true",
                "Politecnico di Milano | Milano Politecnico | true",
                "Kompetenzzentrum Holz GmbH | Kompetenzzentrm Holz GmbH | true",
                "Inženiring d.o.o. | INZENIRING DOO | true",
                "Siemens AG | Infineon Technologies AG | false",
                "Technische Universität München | Technische Universität Wien | false",
                "Cluster Holz Salzburg | Cluster Mechatronik Tirol | false"
            })
    void spellingsOfOneThingAreFoundAndOthersAreNot(String one, String other, boolean duplicate) {
        List<NamedRow> rows = new ArrayList<>(List.of(row("x1", one), row("x2", other)));
        for (int i = 0; i < 30; i++) {
            rows.add(row("z" + i, "Technische Universität Cluster " + Character.toString('A' + i % 26) + i + "stadt"));
        }
        List<Duplicate> found = new Duplicates("actors", WORDS, Aliases.none()).find(rows);
        assertThat(found.stream()
                        .anyMatch(d -> Set.of(d.stays().id(), d.goes().id()).equals(Set.of("x1", "x2"))))
                .isEqualTo(duplicate);
    }

    @Test
    void aParticipantCodeOutweighsNamesAndOtherRegionsLower() {
        assertThat(find(
                        Aliases.none(),
                        new NamedRow("p1", "Alpha", "", "UPA", "123456789", 5),
                        new NamedRow("p2", "Omega", "", "SAL", "123456789", 6)))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.score()).isEqualTo(1);
                    assertThat(d.stays().id()).isEqualTo("p2");
                    assertThat(d.reason()).isEqualTo("same participant code; regions differ");
                });
        assertThat(find(
                                Aliases.none(),
                                new NamedRow("p1", "Holz Linz GmbH", "", "UPA", "", 5),
                                new NamedRow("p2", "Holz Linz", "", "SAL", "", 5))
                        .get(0)
                        .score())
                .isEqualTo(0.9);
    }

    @Test
    void whatIsDecidedIsNotProposedAgain() {
        NamedRow[] rows = {row("x1", "Holz Linz GmbH"), row("x2", "Holz Linz"), row("x3", "Linz Holz")};
        assertThat(find(
                        new Aliases(List.of(
                                new Alias(2, "actors", "x1", "x2", false), new Alias(3, "actors", "x3", "x1", true))),
                        rows))
                .extracting(d -> d.stays().id() + d.goes().id())
                .containsExactly("x2x3");
    }

    @Test
    void theScoreIsSymmetricAndBetweenNoughtAndOneForSeededNames() {
        Random random = new Random(11);
        List<String> words = List.of(
                "holz",
                "linz",
                "bau",
                "technik",
                "energie",
                "institut",
                "wien",
                "gruppe",
                "systems",
                "alpen",
                "mechatronik",
                "kunststoff");
        NameLikeness likeness = new NameLikeness(Map.of("holz", 5, "linz", 9), 50);
        for (int i = 0; i < 2_000; i++) {
            List<String> a = some(words, random);
            List<String> b = some(words, random);
            double score = likeness.compare(a, b).score();
            assertThat(score).as("seed 11, round %d: %s %s", i, a, b).isBetween(0.0, 1.0 + 1e-12);
            assertThat(likeness.compare(b, a).score())
                    .as("seed 11, round %d: %s %s", i, a, b)
                    .isEqualTo(score, offset(1e-12));
            assertThat(likeness.compare(a, a).score()).isEqualTo(1, offset(1e-12));
        }
    }

    private static List<String> some(List<String> words, Random random) {
        List<String> some = new ArrayList<>(words);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(4));
    }

    @Test
    void thePairsLookedAtGrowWithTheRowsAndNotWithTheirSquare() {
        Duplicates small = new Duplicates("actors", WORDS, Aliases.none());
        small.find(seeded(2_000));
        Duplicates large = new Duplicates("actors", WORDS, Aliases.none());
        large.find(seeded(16_000));

        assertThat(large.compared()).isLessThan(16_000L * Duplicates.LARGEST_BLOCK);
        assertThat((double) large.compared() / small.compared()).isLessThan(16);
    }

    private static List<NamedRow> seeded(int rows) {
        Random random = new Random(5);
        List<NamedRow> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(row(
                    "r" + i,
                    "Company " + Integer.toString(random.nextInt(rows * 20), 36) + "x " + (char) ('a' + i % 7)
                            + "werk GmbH"));
        }
        return all;
    }
}
