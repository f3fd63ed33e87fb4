package eu.alpsynergy.synergy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.RegionBenchmark;
import eu.alpsynergy.synergy.api.RegionBenchmark.Standing;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The benchmark of the default dataset held against sums over the CSV files. */
class RegionBenchmarksTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final RegionBenchmarks BENCHMARKS = new RegionBenchmarks(SNAPSHOT, "persons_employed");

    /** Region to division to persons employed in the latest year. */
    private static final Map<String, Map<String, Double>> PERSONS = persons();

    private static List<Map<String, String>> rows(String table) {
        return CsvRows.read(DatasetFolder.find().resolve(table + ".csv"));
    }

    private static Map<String, Map<String, Double>> persons() {
        Set<String> divisions = new HashSet<>();
        rows("industries").stream()
                .filter(i -> i.get("level").equals("division"))
                .forEach(i -> divisions.add(i.get("id")));
        Map<String, Map<String, Double>> persons = new HashMap<>();
        Map<String, Integer> years = new HashMap<>();
        for (Map<String, String> row : rows("activity")) {
            String cell = row.get("region") + row.get("industry");
            int year = Integer.parseInt(row.get("year"));
            if (row.get("indicator").equals("persons_employed")
                    && divisions.contains(row.get("industry"))
                    && year > years.getOrDefault(cell, 0)) {
                years.put(cell, year);
                persons.computeIfAbsent(row.get("region"), r -> new HashMap<>())
                        .put(row.get("industry"), Double.valueOf(row.get("value")));
            }
        }
        return persons;
    }

    private static RegionBenchmark of(String region) {
        return BENCHMARKS.of(Id.<Region>of(region));
    }

    @Test
    void theStrengthOfAThemeIsTheQuotientOfWeightedSums() {
        Map<String, Map<String, Double>> weights = new HashMap<>();
        rows("industry_themes").forEach(r -> weights.computeIfAbsent(r.get("theme"), t -> new HashMap<>())
                .put(r.get("industry"), Double.valueOf(r.get("weight"))));
        double everything = PERSONS.keySet().stream().mapToDouble(r -> all(r)).sum();
        for (String region : PERSONS.keySet()) {
            for (RegionBenchmark.ThemeStanding theme : of(region).themes()) {
                Map<String, Double> of = weights.getOrDefault(theme.theme().value(), Map.of());
                double everywhere = PERSONS.keySet().stream()
                        .mapToDouble(r -> weighted(r, of))
                        .sum();
                if (everywhere == 0) {
                    assertThat(theme.strength()).as("%s", theme.theme()).isEmpty();
                } else {
                    double expected = weighted(region, of) / all(region) / (everywhere / everything);
                    assertThat(theme.strength().orElseThrow())
                            .as("%s in %s", theme.theme(), region)
                            .isCloseTo(expected, within(1e-9));
                }
            }
        }
    }

    private static double all(String region) {
        return PERSONS.get(region).values().stream().mapToDouble(v -> v).sum();
    }

    private static double weighted(String region, Map<String, Double> weights) {
        return weights.entrySet().stream()
                .mapToDouble(w -> w.getValue() * PERSONS.get(region).getOrDefault(w.getKey(), 0.0))
                .sum();
    }

    @Test
    void theDistanceOfTwoRegionsIsHalfTheDifferenceOfShares() {
        for (RegionBenchmark.Peer peer : of("PIE").peers()) {
            String other = peer.region().value();
            Set<String> both = new TreeSet<>(PERSONS.get("PIE").keySet());
            both.retainAll(PERSONS.get(other).keySet());
            double own =
                    both.stream().mapToDouble(d -> PERSONS.get("PIE").get(d)).sum();
            double others =
                    both.stream().mapToDouble(d -> PERSONS.get(other).get(d)).sum();
            double expected = both.stream()
                    .mapToDouble(d -> Math.abs(
                            PERSONS.get("PIE").get(d) / own - PERSONS.get(other).get(d) / others))
                    .sum();
            assertThat(peer.distance()).as(other).isCloseTo(expected / 2, within(1e-12));
        }
        assertThat(of("PIE").peers().stream().map(RegionBenchmark.Peer::distance))
                .hasSize(9)
                .isSorted();
    }

    @Test
    void aRegionWithoutFiguresIsUnknownAndNotZero() {
        RegionBenchmark fribourg = of("FRI");
        assertThat(fribourg.measured()).isFalse();
        assertThat(fribourg.peers()).isEmpty();
        assertThat(fribourg.themes()).allSatisfy(t -> {
            assertThat(t.strength()).isEmpty();
            assertThat(t.standing()).isEqualTo(Standing.UNKNOWN);
        });
        assertThat(fribourg.structure()).allSatisfy(s -> assertThat(s.value()).isEmpty());
        assertThat(fribourg.focus().themes2021()).isPositive();
    }

    @Test
    void everyThemeStandsWhereDeclaredAndMeasuredPutIt() {
        for (RegionBenchmark.ThemeStanding theme : of("LOM").themes()) {
            boolean strong = theme.strength().orElse(0) >= 1;
            Standing expected = theme.strength().isEmpty()
                    ? Standing.UNKNOWN
                    : theme.declared2021()
                            ? strong ? Standing.BACKED : Standing.UNBACKED
                            : strong ? Standing.UNDECLARED : Standing.NEITHER;
            assertThat(theme.standing()).as("%s", theme.theme()).isEqualTo(expected);
        }
    }

    @Test
    void focusPartsTheThemesOfTwoPeriods() {
        for (Region region : SNAPSHOT.regions().asList()) {
            RegionBenchmark.Focus focus = BENCHMARKS.of(region.id()).focus();
            assertThat(focus.kept().size() + focus.dropped().size()).isEqualTo(focus.themes2014());
            assertThat(focus.kept().size() + focus.added().size()).isEqualTo(focus.themes2021());
        }
    }
}
