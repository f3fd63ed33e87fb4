package eu.alpsynergy.synergy.diamond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.RankStability;
import eu.alpsynergy.synergy.api.RegionGroups;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.api.ThirdRegion;
import eu.alpsynergy.synergy.api.TogetherCoverage;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import eu.alpsynergy.synergy.valuechain.ValueChainCoverage;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stability, third regions and groups on the default dataset, each held against a slower way to the same number. */
class BeyondPairsTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final SynergyDiamonds DIAMONDS = new SynergyDiamonds(SNAPSHOT, Optional.empty());
    private static final SynergyParameters PARAMETERS = SynergyParameters.defaults(new TreeSet<>());
    private static final ValueChainCoverage COVERAGE = new ValueChainCoverage(SNAPSHOT, new StageOccupancy(SNAPSHOT));

    private static List<Id<Region>> regions() {
        return SNAPSHOT.regions().stream().map(Region::id).toList();
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherOtherOnes() {
        RankStability first = DIAMONDS.stability(PARAMETERS, 500, 42, 10);
        assertThat(DIAMONDS.stability(PARAMETERS, 500, 42, 10)).isEqualTo(first);
        assertThat(DIAMONDS.stability(PARAMETERS, 500, 43, 10)).isNotEqualTo(first);
    }

    @Test
    void everyDrawHasItsFirstTenSoSharesAddUpToTen() {
        RankStability stability = DIAMONDS.stability(PARAMETERS, 1000, 1, 10);
        assertThat(stability.pairs().stream()
                        .mapToDouble(RankStability.PairStability::share)
                        .sum())
                .isCloseTo(10, within(1e-9));
        assertThat(stability.pairs()).hasSize(55).allSatisfy(p -> {
            assertThat(p.share()).isBetween(0.0, 1.0);
            assertThat(p.best()).isBetween(1, p.worst());
            assertThat(p.share() == 1).isEqualTo(p.worst() <= 10);
            assertThat(p.share() > 0).isEqualTo(p.best() <= 10);
        });
    }

    @Test
    void aPairThatIsFirstInEveryCornerIsFirstUnderAllWeights() {
        Map<Set<Id<Region>>, RankStability.PairStability> stability =
                DIAMONDS.stability(PARAMETERS, 2000, 7, 20).pairs().stream()
                        .collect(Collectors.toMap(p -> Set.of(p.a(), p.b()), Function.identity()));
        for (PairSynergy pair : DIAMONDS.overview(PARAMETERS).pairs()) {
            long dominating = DIAMONDS.overview(PARAMETERS).pairs().stream()
                    .filter(other -> dominates(other, pair))
                    .count();
            assertThat(stability.get(Set.of(pair.a(), pair.b())).best()).isGreaterThan((int) dominating);
        }
    }

    private static boolean dominates(PairSynergy x, PairSynergy y) {
        return x.overlap().orElse(-1) > y.overlap().orElse(-1)
                && x.complementarity().orElse(-1) > y.complementarity().orElse(-1)
                && x.fit().orElse(-1) > y.fit().orElse(-1)
                && x.fit().isPresent() == y.fit().isPresent()
                && x.overlap().isPresent() == y.overlap().isPresent()
                && x.complementarity().isPresent() == y.complementarity().isPresent();
    }

    @Test
    void aThirdRegionWinsTheLinksThatThreeCoverAndTwoDoNot() {
        List<ThirdRegion> thirds = DIAMONDS.thirdRegions(Id.of("PIE"), Id.of("SLO"), PARAMETERS);
        assertThat(thirds).hasSize(9);
        for (ThirdRegion third : thirds) {
            Set<String> expected = new HashSet<>();
            for (Id<ValueChain> chain :
                    SNAPSHOT.chains().stream().map(ValueChain::id).toList()) {
                Set<String> three = covered(chain, List.of(Id.of("PIE"), Id.of("SLO"), third.region()));
                three.removeAll(covered(chain, List.of(Id.of("PIE"), Id.of("SLO"))));
                expected.addAll(three);
            }
            assertThat(third.links().stream().map(l -> l.from() + ">" + l.to()).collect(Collectors.toSet()))
                    .as("with %s", third.region())
                    .isEqualTo(expected);
            third.gain().ifPresent(g -> assertThat(g).isBetween(0.0, 1.0));
        }
        assertThat(thirds.stream().map(t -> t.gain().orElse(-1))).isSortedAccordingTo((x, y) -> Double.compare(y, x));
    }

    /** The links regions cover, found stage by stage. */
    private static Set<String> covered(Id<ValueChain> chain, List<Id<Region>> regions) {
        Set<String> stages = COVERAGE.of(chain).cells().stream()
                .filter(c -> regions.contains(c.region()))
                .map(c -> c.stage().value())
                .collect(Collectors.toSet());
        return COVERAGE.of(chain).links().stream()
                .filter(l -> stages.contains(l.from().value()) && stages.contains(l.to().value()))
                .map(l -> l.from() + ">" + l.to())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void groupsAreRankedByTheLinksLostWhoeverLeaves(int size) {
        RegionGroups groups = DIAMONDS.groups(PARAMETERS, regions(), size, 15);
        assertThat(groups.total()).isEqualTo(size == 3 ? 165 : size == 4 ? 330 : 462);
        assertThat(groups.groups()).hasSize(15);
        for (RegionGroups.Group group : groups.groups()) {
            double gain = 0;
            double coverage = 0;
            for (ValueChain chain : SNAPSHOT.chains()) {
                TogetherCoverage all = COVERAGE.together(chain.id(), group.regions());
                double withoutOne = group.regions().stream()
                        .mapToDouble(leaving -> COVERAGE.together(
                                        chain.id(),
                                        group.regions().stream()
                                                .filter(r -> !r.equals(leaving))
                                                .toList())
                                .linkShare())
                        .max()
                        .orElseThrow();
                gain += all.linkShare() - withoutOne;
                coverage += all.linkShare();
            }
            assertThat(group.gain()).isCloseTo(gain / SNAPSHOT.chains().size(), within(1e-12));
            assertThat(group.coverage()).isCloseTo(coverage / SNAPSHOT.chains().size(), within(1e-12));
        }
        assertThat(groups.groups().stream().map(RegionGroups.Group::gain))
                .isSortedAccordingTo((x, y) -> Double.compare(y, x));
    }

    @Test
    void groupsOfSomeRegionsStayAmongThem() {
        List<Id<Region>> among =
                Stream.of("PIE", "LOM", "SLO", "BAV").map(Id::<Region>of).toList();
        RegionGroups groups = DIAMONDS.groups(PARAMETERS, among, 3, 100);
        assertThat(groups.total()).isEqualTo(4);
        assertThat(groups.groups()).allSatisfy(g -> assertThat(among).containsAll(g.regions()));
    }

    @Test
    void moreGroupsThanCanBeWalkedThroughAreRefused() {
        assertThatThrownBy(() -> GroupSearch.count(242, 4))
                .isInstanceOfSatisfying(
                        AlpSynergyException.class, e -> assertThat(e.code()).isEqualTo("groups-too-many"));
        assertThat(GroupSearch.count(11, 5)).isEqualTo(462);
    }
}
