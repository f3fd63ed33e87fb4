package eu.alpsynergy.synergy.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogueTest {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();
    private static final List<String> NAMES = List.of(
            "location-quotient",
            "specialisation",
            "diversity",
            "ubiquity",
            "herfindahl",
            "entropy",
            "krugman",
            "co-occurrence",
            "proximity",
            "relatedness-cosine",
            "relatedness-jaccard",
            "relatedness-association",
            "relatedness-density",
            "added-density",
            "complementarity",
            "eci",
            "pci");

    private static ComputeResult compute(String name, ActivityTable table, Map<String, String> options) {
        return CATALOGUE.compute(name, table, Optional.empty(), options);
    }

    private static ActivityTable random(long seed, int regions, int domains) {
        Random random = new Random(seed);
        double[][] x = new double[regions][domains];
        for (double[] row : x) {
            for (int d = 0; d < domains; d++) {
                row[d] = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 100;
            }
        }
        return new ActivityTable(labels("r", regions), labels("d", domains), x);
    }

    private static List<String> labels(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    /** Every value of a result under the labels it stands for. */
    private static Map<String, OptionalDouble> values(ComputeResult result) {
        Map<String, OptionalDouble> values = new java.util.TreeMap<>();
        if (result instanceof ComputeResult.Grid grid) {
            for (int r = 0; r < grid.rows().size(); r++) {
                for (int c = 0; c < grid.columns().size(); c++) {
                    values.put(
                            grid.rows().get(r) + "/" + grid.columns().get(c),
                            grid.cells().at(r, c));
                }
            }
        } else if (result instanceof ComputeResult.Vector vector) {
            for (int i = 0; i < vector.labels().size(); i++) {
                values.put(vector.labels().get(i), vector.entries().at(i));
            }
        } else if (result instanceof ComputeResult.Triples triples) {
            for (int r = 0; r < triples.regions().size(); r++) {
                for (int s = 0; s < triples.regions().size(); s++) {
                    for (int i = 0; i < triples.domains().size(); i++) {
                        values.put(
                                triples.regions().get(r) + "/"
                                        + triples.regions().get(s) + "/"
                                        + triples.domains().get(i),
                                triples.values().at(r, s, i));
                    }
                }
            }
        }
        return values;
    }

    static Stream<String> names() {
        return NAMES.stream();
    }

    @Test
    void everyNameOfTheFieldIsThereWithFormulaUnitAndRange() {
        assertThat(CATALOGUE.entries().stream().map(IndicatorCatalogue.Entry::name))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(CATALOGUE.entries()).allSatisfy(entry -> {
            assertThat(entry.descriptor().formula()).isNotBlank();
            assertThat(entry.descriptor().range()).isNotBlank();
            assertThat(entry.help()).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void anotherOrderOfRowsAndColumnsChangesNoBit(String name) {
        ActivityTable table = random(7, 14, 17);
        List<Integer> rows = new ArrayList<>(IntStream.range(0, 14).boxed().toList());
        List<Integer> columns = new ArrayList<>(IntStream.range(0, 17).boxed().toList());
        Collections.shuffle(rows, new Random(1));
        Collections.shuffle(columns, new Random(2));
        double[][] x = new double[14][17];
        for (int r = 0; r < 14; r++) {
            for (int d = 0; d < 17; d++) {
                x[r][d] = table.values()[rows.get(r)][columns.get(d)];
            }
        }
        ActivityTable shuffled = new ActivityTable(
                rows.stream().map(table.regions()::get).toList(),
                columns.stream().map(table.domains()::get).toList(),
                x);

        assertThat(values(compute(name, shuffled, Map.of()))).isEqualTo(values(compute(name, table, Map.of())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void emptyRegionsAndDomainsGiveAbsentCellsAndNeverNaN(String name) {
        ActivityTable table = random(3, 14, 17);
        for (int d = 0; d < 17; d++) {
            table.values()[4][d] = 0;
        }
        for (int r = 0; r < 14; r++) {
            table.values()[r][5] = 0;
        }
        values(compute(name, table, Map.of()))
                .forEach(
                        (at, value) -> value.ifPresent(v -> assertThat(v).as(at).isFinite()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"location-quotient", "herfindahl", "entropy", "krugman"})
    void whatIsUndefinedForARegionWithoutActivityIsAbsent(String name) {
        ActivityTable table = new ActivityTable(List.of("a", "b"), List.of("x", "y"), new double[][] {{0, 0}, {1, 2}});
        values(compute(name, table, Map.of())).forEach((at, value) -> {
            if (at.startsWith("a")) {
                assertThat(value).as(at).isEmpty();
            }
        });
    }

    @Test
    void oneRegionAloneIsSpecialisedInAllItHasAndHasNoKrugmanIndex() {
        ActivityTable table = new ActivityTable(List.of("a"), List.of("x", "y"), new double[][] {{3, 1}});
        assertThat(values(compute("location-quotient", table, Map.of())).values())
                .containsOnly(OptionalDouble.of(1));
        assertThat(values(compute("diversity", table, Map.of()))).containsEntry("a", OptionalDouble.of(2));
        assertThat(values(compute("krugman", table, Map.of()))).containsEntry("a", OptionalDouble.empty());
        assertThat(values(compute("herfindahl", table, Map.of()))).containsEntry("a", OptionalDouble.of(0.625));
    }

    @Test
    void equalSharesOfWholeNumbersAreExactlyOneAndCountAsSpecialised() {
        double[][] x = new double[7][3];
        for (int r = 0; r < 7; r++) {
            x[r] = new double[] {(r + 1) * 3.0, (r + 1) * 7.0, (r + 1) * 11.0};
        }
        ActivityTable table = new ActivityTable(labels("r", 7), labels("d", 3), x);
        assertThat(values(compute("location-quotient", table, Map.of())).values())
                .containsOnly(OptionalDouble.of(1));
        assertThat(values(compute("specialisation", table, Map.of())).values()).containsOnly(OptionalDouble.of(1));
        assertThat(values(compute("krugman", table, Map.of())).values())
                .allSatisfy(v -> assertThat(v.orElseThrow()).isCloseTo(0, within(1e-15)));
    }

    @Test
    void relatednessByItsFourMeasuresOnAnExampleByHand() {
        ActivityTable m = new ActivityTable(List.of("A", "B", "C", "D"), List.of("i", "j", "k"), new double[][] {
            {1, 1, 0}, {1, 1, 0}, {1, 0, 0}, {0, 1, 0}
        });
        Map<String, String> binary = Map.of("input", "binary");
        assertThat(at(compute("proximity", m, binary), "i/j")).isEqualTo(2.0 / 3);
        assertThat(at(compute("relatedness-cosine", m, binary), "i/j")).isEqualTo(2.0 / 3);
        assertThat(at(compute("relatedness-jaccard", m, binary), "i/j")).isEqualTo(0.5);
        assertThat(at(compute("relatedness-association", m, binary), "i/j")).isEqualTo(2.0 / 9);
        assertThat(at(compute("relatedness-association", m, Map.of("input", "binary", "scale", "expected")), "i/j"))
                .isCloseTo(8.0 / 9, within(1e-15));
        assertThat(at(
                        compute("relatedness-cosine", m, Map.of("input", "binary", "occurrences", "co-occurrences")),
                        "i/j"))
                .isEqualTo(1);
        assertThat(values(compute("proximity", m, binary)).get("i/i")).isEmpty();
        assertThat(values(compute("proximity", m, binary)).get("i/k")).isEmpty();
        assertThat(at(compute("proximity", m, Map.of("input", "binary", "diagonal", "one")), "i/i"))
                .isEqualTo(1);
        assertThat(at(compute("co-occurrence", m, binary), "i/i")).isZero();
        assertThat(at(compute("co-occurrence", m, Map.of("input", "binary", "diagonal", "ubiquity")), "i/i"))
                .isEqualTo(3);
    }

    private static double at(ComputeResult result, String label) {
        return values(result).get(label).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void complementarityIsTheMeanOfAddedDensityOverTheTargets(long seed) {
        ActivityTable table = random(seed, 6, 9);
        Map<String, OptionalDouble> m = values(compute("specialisation", table, Map.of()));
        Map<String, OptionalDouble> added = values(compute("added-density", table, Map.of()));
        for (String target : List.of("missing", "priorities")) {
            Map<String, OptionalDouble> all = values(compute("complementarity", table, Map.of("target", target)));
            for (String r : table.regions()) {
                for (String s : table.regions()) {
                    if (r.equals(s)) {
                        continue;
                    }
                    double[] values = table.domains().stream()
                            .filter(i -> (m.get(r + "/" + i).orElseThrow() == 1) == target.equals("priorities"))
                            .map(i -> added.get(r + "/" + s + "/" + i))
                            .filter(OptionalDouble::isPresent)
                            .mapToDouble(OptionalDouble::getAsDouble)
                            .toArray();
                    OptionalDouble mean = java.util.Arrays.stream(values).average();
                    OptionalDouble found = all.get(r + "/" + s);
                    assertThat(found.isPresent()).as(r + s).isEqualTo(mean.isPresent());
                    mean.ifPresent(v -> assertThat(found.orElseThrow()).isCloseTo(v, within(1e-12)));
                }
            }
        }
    }

    @Test
    void aSecondTableNamesThePriorities() {
        ActivityTable table = random(5, 4, 5);
        double[][] named = new double[4][5];
        named[1][2] = 1;
        ActivityTable priorities = new ActivityTable(table.regions(), table.domains(), named);
        Map<String, OptionalDouble> c = values(
                CATALOGUE.compute("complementarity", table, Optional.of(priorities), Map.of("target", "priorities")));
        assertThat(c.get("r0/r1")).isEmpty();
        assertThat(c.get("r1/r0"))
                .isEqualTo(values(compute("added-density", table, Map.of())).get("r1/r0/d2"));
    }

    @Test
    void percentAndTheDiagonalFollowOtherTools() {
        ActivityTable table = random(11, 6, 8);
        double share = at(compute("relatedness-density", table, Map.of()), "r0/d0");
        assertThat(at(compute("relatedness-density", table, Map.of("unit", "percent")), "r0/d0"))
                .isCloseTo(share * 100, within(1e-10));
        assertThat(at(compute("relatedness-density", table, Map.of("unit", "percent", "round", "whole")), "r0/d0"))
                .isEqualTo(Math.rint(share * 100));
        assertThat(at(compute("relatedness-density", table, Map.of("diagonal", "included")), "r0/d0"))
                .isNotEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proximty | | unknown-indicator | did you mean 'proximity'",
                "proximity | treshold=2 | invalid-option | did you mean 'threshold'",
                "proximity | threshold=-1 | invalid-option | cannot be '-1'",
                "proximity | diagonal=two | invalid-option | absent, one, zero",
                "specialisation | input=binary | invalid-table | must be 0 or 1",
                "eci | | complexity-too-small | at least 10 regions",
            })
    void whatCannotBeComputedIsRefusedWithWhatIsAllowed(String name, String option, String code, String part) {
        Map<String, String> options = option == null ? Map.of() : Map.of(option.split("=")[0], option.split("=")[1]);
        assertThatThrownBy(() -> compute(name, random(1, 4, 5), options))
                .isInstanceOfSatisfying(AlpSynergyException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.getMessage()).contains(part);
                });
    }

    @Test
    void complexityIsRefusedWhereGroupsDoNotTouch() {
        double[][] x = new double[20][20];
        for (int r = 0; r < 20; r++) {
            for (int d = 0; d < 20; d++) {
                x[r][d] = r / 10 == d / 10 && (r + d) % 3 != 0 ? 1 : 0;
            }
        }
        ActivityTable apart = new ActivityTable(labels("r", 20), labels("d", 20), x);
        assertThatThrownBy(() -> compute("eci", apart, Map.of("input", "binary")))
                .isInstanceOfSatisfying(
                        AlpSynergyException.class, e -> assertThat(e.code()).isEqualTo("complexity-ambiguous"));
    }

    @Test
    void labelsMustDiffer() {
        assertThatThrownBy(() -> new ActivityTable(List.of("a", "a"), List.of("x"), new double[2][1]))
                .hasMessageContaining("'a' stands twice");
        assertThatThrownBy(() -> new ActivityTable(List.of(), List.of("x"), new double[0][0]))
                .hasMessageContaining("no region");
    }
}
