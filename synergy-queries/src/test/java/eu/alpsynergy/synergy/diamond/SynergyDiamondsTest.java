package eu.alpsynergy.synergy.diamond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.api.Corner;
import eu.alpsynergy.synergy.api.PairExplanation;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.Part;
import eu.alpsynergy.synergy.api.SynergyOverview;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.api.SynergyParameters.Weights;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynergyDiamondsTest {

    private static final Id<Project> OWN = Id.of("s3-4alpclusters");
    private static final SynergyParameters DEFAULTS = SynergyParameters.defaults(new TreeSet<>(Set.of(OWN)));

    private static GraphSnapshot snapshot;
    private static SynergyDiamonds diamonds;

    @BeforeAll
    static void readDefaultDataset() {
        snapshot = CsvSnapshot.ofDefaultDataset();
        diamonds = new SynergyDiamonds(snapshot, Optional.of(OWN));
    }

    @ParameterizedTest
    @CsvSource({"PIE,LOM", "LOM,PIE", "FRI,SLO", "SLO,FRI"})
    void theNumbersOfAPairEqualARecomputationFromTheFilesAlone(String a, String b) {
        NaiveDiamond naive = new NaiveDiamond(DatasetFolder.find(), "2021-27", Set.of(OWN.value()));

        PairSynergy pair = diamonds.explain(Id.of(a), Id.of(b), DEFAULTS).summary();

        assertEqual(pair.overlap(), naive.overlap(a, b));
        assertEqual(pair.complementarityAFromB(), naive.complementarity(a, b));
        assertEqual(pair.complementarityBFromA(), naive.complementarity(b, a));
        assertEqual(pair.fit(), naive.fit(a, b));
        assertEqual(pair.ties(), naive.ties(a, b));
        assertEqual(pair.potential(), naive.potential(a, b));
    }

    @ParameterizedTest
    @CsvSource({"2014-20", "2021-27"})
    void everyPairOfBothPeriodsEqualsTheRecomputation(String period) {
        NaiveDiamond naive = new NaiveDiamond(DatasetFolder.find(), period, Set.of());
        SynergyParameters parameters = new SynergyParameters(
                Period.parse(period),
                new TreeSet<>(),
                new TreeSet<>(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Weights.EQUAL);

        List<PairSynergy> pairs = diamonds.overview(parameters).pairs();

        assertThat(pairs).hasSize(naive.regions().size() * (naive.regions().size() - 1) / 2);
        for (PairSynergy pair : pairs) {
            String a = pair.a().value();
            String b = pair.b().value();
            assertEqual(pair.overlap(), naive.overlap(a, b));
            assertEqual(pair.complementarityAFromB(), naive.complementarity(a, b));
            assertEqual(pair.complementarityBFromA(), naive.complementarity(b, a));
            assertEqual(pair.fit(), naive.fit(a, b));
            assertEqual(pair.ties(), naive.ties(a, b));
        }
    }

    @Test
    void thePartsOfEveryCornerAddUpToItsValueAndTheCornersToThePotential() {
        for (PairSynergy pair : diamonds.overview(DEFAULTS).pairs()) {
            PairExplanation explained = diamonds.explain(pair.a(), pair.b(), DEFAULTS);

            assertThat(explained.summary()).isEqualTo(pair);
            assertAddsUp(explained.overlap(), pair.overlap());
            assertAddsUp(explained.complementarityAFromB(), pair.complementarityAFromB());
            assertAddsUp(explained.complementarityBFromA(), pair.complementarityBFromA());
            assertAddsUp(explained.fit(), pair.fit());
            assertAddsUp(explained.ties(), pair.ties());
            double potential = explained.potential().stream()
                    .mapToDouble(PairExplanation.PotentialPart::contribution)
                    .sum();
            assertThat(potential).isCloseTo(pair.potential().orElseThrow(), within(1e-12));
        }
    }

    @Test
    void everyContributionRestsOnFacts() {
        for (PairSynergy pair : diamonds.overview(DEFAULTS).pairs()) {
            PairExplanation e = diamonds.explain(pair.a(), pair.b(), DEFAULTS);
            List<Part> parts = new ArrayList<>(e.overlap().parts());
            parts.addAll(e.complementarityAFromB().parts());
            parts.addAll(e.complementarityBFromA().parts());
            parts.addAll(e.fit().parts());
            parts.addAll(e.ties().parts());
            assertThat(parts).allSatisfy(part -> {
                if (part.contribution() > 0) {
                    assertThat(part.facts()).isNotEmpty();
                }
            });
        }
    }

    @Test
    void theLinksWonAreAsManyAsTheFitCounts() {
        for (PairSynergy pair : diamonds.overview(DEFAULTS).pairs()) {
            for (Part.ChainFit chain :
                    diamonds.explain(pair.a(), pair.b(), DEFAULTS).fit().parts()) {
                assertThat(chain.linksWon())
                        .hasSize(chain.coveredByBoth() - Math.max(chain.coveredByA(), chain.coveredByB()));
                assertThat(chain.linksWon()).allSatisfy(won -> {
                    assertThat(won.fromActors()).isNotEmpty();
                    assertThat(won.toActors()).isNotEmpty();
                });
            }
        }
    }

    @Test
    void seenFromTheOtherSideOnlyTheDirectionsSwap() {
        Id<Region> pie = Id.of("PIE");
        Id<Region> lom = Id.of("LOM");

        PairExplanation here = diamonds.explain(pie, lom, DEFAULTS);
        PairExplanation there = diamonds.explain(lom, pie, DEFAULTS);

        assertThat(here.summary().a()).isEqualTo(pie);
        assertThat(there.summary()).isEqualTo(here.summary().reversed());
        assertThat(there.complementarityAFromB()).isEqualTo(here.complementarityBFromA());
    }

    @Test
    void theOrderOfRowsChangesNoBit() {
        Random random = new Random(11);
        GraphSnapshot shuffled = CsvSnapshot.of(DatasetFolder.find(), rows -> {
            List<Map<String, String>> copy = new ArrayList<>(rows);
            Collections.shuffle(copy, random);
            return copy;
        });

        assertThat(new SynergyDiamonds(shuffled, Optional.of(OWN)).overview(DEFAULTS))
                .isEqualTo(diamonds.overview(DEFAULTS));
    }

    @Test
    void pairsAreRankedByPotentialAndTheUntappedHaveMuchOfItAndFewTies() {
        SynergyOverview overview = diamonds.overview(DEFAULTS);

        List<PairSynergy> pairs = overview.pairs();
        for (int i = 1; i < pairs.size(); i++) {
            assertThat(pairs.get(i).potential().orElse(-1))
                    .isLessThanOrEqualTo(pairs.get(i - 1).potential().orElse(-1));
            assertThat(pairs.get(i).rank()).hasValue(i + 1);
        }
        assertThat(pairs).anyMatch(PairSynergy::untapped);
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.untapped())
                .isEqualTo(pair.potential().orElseThrow()
                                >= overview.medianPotential().orElseThrow()
                        && pair.ties().isPresent()
                        && pair.ties().getAsDouble() < overview.medianTies().orElseThrow()));
    }

    @Test
    void ninePairsRestOnTheOwnProjectAloneWhateverTheDefaultLeavesOut() {
        assertThat(diamonds.overview(DEFAULTS).limits().pairsRestingOnOwnProject())
                .hasSize(9);
        assertThat(diamonds.overview(DEFAULTS).pairs().stream().filter(p -> p.sharedProjects() == 0))
                .hasSize(9);
    }

    @Test
    void theObjectiveFilterCountsOnlyProjectsOfThatObjective() {
        SynergyParameters research = with(new TreeSet<>(), OptionalInt.of(1), OptionalInt.empty());

        long without = diamonds.overview(research).pairs().stream()
                .filter(p -> p.sharedProjects() == 0)
                .count();

        assertThat(without)
                .as("pairs without another project of thematic objective 1")
                .isEqualTo(25);
    }

    @Test
    void aSmallerLargestConsortiumNeverAddsProjects() {
        int before = Integer.MAX_VALUE;
        for (int largest : new int[] {50, 12, 8, 4, 1}) {
            int shared =
                    diamonds
                            .overview(with(new TreeSet<>(), OptionalInt.empty(), OptionalInt.of(largest)))
                            .pairs()
                            .stream()
                            .mapToInt(PairSynergy::sharedProjects)
                            .sum();
            assertThat(shared).isLessThanOrEqualTo(before);
            before = shared;
        }
        assertThat(before).isZero();
    }

    @Test
    void aThemeFilterKeepsOverlapTargetsAndChainsOfThatTheme() {
        Id<Theme> wood = Id.of("wood");
        SynergyParameters parameters = with(new TreeSet<>(Set.of(wood)), OptionalInt.empty(), OptionalInt.empty());

        for (PairSynergy pair : diamonds.overview(parameters).pairs()) {
            PairExplanation explained = diamonds.explain(pair.a(), pair.b(), parameters);
            assertThat(explained.overlap().parts()).allMatch(p -> p.theme().equals(wood));
            assertThat(explained.complementarityAFromB().parts())
                    .allMatch(p -> p.theme().equals(wood));
            assertThat(explained.fit().parts()).allMatch(p -> snapshot.chainThemes().stream()
                    .anyMatch(l -> l.subject().equals(p.chain()) && l.theme().equals(wood)));
        }
    }

    @Test
    void anAbsentCornerSaysWhy() {
        SynergyParameters parameters = with(new TreeSet<>(), OptionalInt.empty(), OptionalInt.of(1));

        PairExplanation explained = diamonds.explain(Id.of("PIE"), Id.of("LOM"), parameters);

        assertThat(explained.ties().value()).isEmpty();
        assertThat(explained.ties().absence()).contains(Corner.Absence.NO_PROJECTS);
        assertThat(explained.summary().untapped()).isFalse();
    }

    @Test
    void weightsMoveThePotentialAndZeroLeavesACornerOut() {
        SynergyParameters onlyFit = new SynergyParameters(
                Period.P2021_27,
                new TreeSet<>(),
                new TreeSet<>(Set.of(OWN)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                new Weights(0, 0, 2));

        assertThat(diamonds.overview(onlyFit).pairs())
                .allSatisfy(pair -> assertThat(pair.potential()).isEqualTo(pair.fit()));
    }

    private static SynergyParameters with(TreeSet<Id<Theme>> themes, OptionalInt objective, OptionalInt largest) {
        return new SynergyParameters(
                Period.P2021_27, themes, new TreeSet<>(Set.of(OWN)), objective, largest, Weights.EQUAL);
    }

    private static void assertAddsUp(Corner<? extends Part> corner, OptionalDouble value) {
        assertThat(corner.value()).isEqualTo(value);
        double sum = corner.parts().stream().mapToDouble(Part::contribution).sum();
        assertThat(sum).isCloseTo(value.orElse(0), within(1e-12));
    }

    private static void assertEqual(OptionalDouble actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isEmpty();
        } else {
            assertThat(actual.orElseThrow()).isCloseTo(expected, within(1e-12));
        }
    }
}
