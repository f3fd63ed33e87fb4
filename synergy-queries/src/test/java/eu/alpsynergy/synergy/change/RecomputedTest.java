package eu.alpsynergy.synergy.change;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import eu.alpsynergy.synergy.valuechain.ValueChainCoverage;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a diff says of rankings and gaps equals what each version says of itself, and moves rest on rows that really went. */
class RecomputedTest {

    private static final GraphSnapshot BEFORE = CsvSnapshot.ofDefaultDataset();
    private static final SynergyParameters PARAMETERS = SynergyParameters.defaults(new TreeSet<>());

    @TempDir
    private Path folder;

    private final Set<String> gone = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void movesOfPairsAreTheDifferencesOfTheirFigures(long seed) throws IOException {
        GraphSnapshot after = withoutSome(new Random(seed), "priority_themes", "performances");
        SynergyDiamonds old = new SynergyDiamonds(BEFORE, Optional.empty());
        SynergyDiamonds now = new SynergyDiamonds(after, Optional.empty());
        Map<String, PairSynergy> was = byId(old);
        Map<String, PairSynergy> is = byId(now);
        RankingDiff diff = new RankingDiff(
                new PairRanking(BEFORE, old, PARAMETERS),
                new PairRanking(after, now, PARAMETERS),
                key -> gone.contains(key.toString()));

        List<RankingDiff.Pair> moved = diff.moved();

        Set<String> expected = new TreeSet<>();
        is.forEach((id, pair) -> {
            if (differ(pair, was.get(id))) {
                expected.add(id);
            }
        });
        assertThat(new TreeSet<>(moved.stream().map(RankingDiff.Pair::id).toList()))
                .as("seed %d", seed)
                .isEqualTo(expected)
                .isNotEmpty();
        assertThat(moved).allSatisfy(pair -> {
            assertThat(pair.before().orElseThrow().rank())
                    .isEqualTo(was.get(pair.id()).rank());
            assertThat(pair.after().orElseThrow().value())
                    .isEqualTo(is.get(pair.id()).potential());
            Move move = diff.explain(pair);
            assertThat(move.facts()).allMatch(key -> gone.contains(key.toString()));
            assertThat(move.facts().isEmpty()).isEqualTo(move.reason() != Move.Reason.OWN_FACTS);
        });
        assertThat(moved.stream().map(diff::explain).map(Move::reason)).contains(Move.Reason.OWN_FACTS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void chainsMoveByTheirNeedAndGapsAreThoseOfTheCoverage(long seed) throws IOException {
        GraphSnapshot after = withoutSome(new Random(seed), "performances");
        List<ChainCoverage> old = coverages(BEFORE);
        List<ChainCoverage> now = coverages(after);

        ChainRanking ranking = new ChainRanking(after, now);
        assertThat(ranking.standings())
                .extracting(s -> s.value().getAsDouble())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ranking.standings()).allSatisfy(s -> assertThat(s.value())
                .isEqualTo(OptionalDouble.of(s.figures().get("together").getAsDouble()
                        - s.figures().get("alone").getAsDouble())));

        Set<String> expected = new TreeSet<>(gaps(now));
        expected.removeAll(gaps(old));
        List<GapChanges.Gap> found = new GapChanges(BEFORE, after, key -> gone.contains(key.toString())).list();
        assertThat(found).allMatch(GapChanges.Gap::opened, "rows only went, so gaps only open");
        assertThat(new TreeSet<>(found.stream().map(RecomputedTest::key).toList()))
                .as("seed %d", seed)
                .isEqualTo(expected)
                .isNotEmpty();
        assertThat(found).allSatisfy(gap -> assertThat(gap.facts()).isNotEmpty());
        assertThat(new GapChanges(after, BEFORE, key -> gone.contains(key.toString())).list())
                .hasSameSizeAs(found)
                .noneMatch(GapChanges.Gap::opened);
    }

    /** A corner of which nothing is left has no parts; the facts that took it away are named all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"PIE", "FRI", "SLO"})
    void whatTakesACornerAwayIsNamedThoughNothingOfItIsLeft(String region) throws IOException {
        Set<String> there = new HashSet<>();
        BEFORE.actors().stream().filter(a -> a.region().value().equals(region)).forEach(a -> there.add(a.id().value()));
        GraphSnapshot after = without("performances", line -> there.contains(line.split(",", 2)[0]));
        RankingDiff diff = new RankingDiff(
                new PairRanking(BEFORE, new SynergyDiamonds(BEFORE, Optional.empty()), PARAMETERS),
                new PairRanking(after, new SynergyDiamonds(after, Optional.empty()), PARAMETERS),
                key -> gone.contains(key.toString()));

        List<Move> lost = diff.moved().stream()
                .filter(pair -> pair.after().orElseThrow().figures().get("fit").isEmpty())
                .map(diff::explain)
                .toList();
        assertThat(lost).isNotEmpty().allSatisfy(move -> {
            assertThat(move.id()).contains(region);
            assertThat(move.reason()).isEqualTo(Move.Reason.OWN_FACTS);
            assertThat(move.facts()).allMatch(key -> key.table().equals("performances"));
        });
    }

    private static Map<String, PairSynergy> byId(SynergyDiamonds diamonds) {
        Map<String, PairSynergy> pairs = new HashMap<>();
        diamonds.overview(PARAMETERS).pairs().forEach(p -> pairs.put(p.a() + "+" + p.b(), p));
        return pairs;
    }

    private static boolean differ(PairSynergy x, PairSynergy y) {
        return !(x.rank().equals(y.rank())
                && x.potential().equals(y.potential())
                && x.overlap().equals(y.overlap())
                && x.complementarity().equals(y.complementarity())
                && x.fit().equals(y.fit())
                && x.ties().equals(y.ties()));
    }

    private static List<ChainCoverage> coverages(GraphSnapshot snapshot) {
        ValueChainCoverage coverage = new ValueChainCoverage(snapshot, new StageOccupancy(snapshot));
        return snapshot.chains().stream().map(c -> coverage.of(c.id())).toList();
    }

    private static Set<String> gaps(List<ChainCoverage> coverages) {
        Set<String> gaps = new TreeSet<>();
        for (ChainCoverage chain : coverages) {
            chain.gapsEverywhere().forEach(stage -> gaps.add(key(stage, Optional.empty())));
            chain.regions().forEach(r -> r.gaps().forEach(stage -> gaps.add(key(stage, Optional.of(r.region())))));
        }
        return gaps;
    }

    private static String key(GapChanges.Gap gap) {
        return key(gap.stage(), gap.region());
    }

    private static String key(Id<Stage> stage, Optional<Id<Region>> region) {
        return stage + " " + region.map(Id::value).orElse("all");
    }

    /** The default dataset without a sixth of the rows of some tables, whose two first columns are their key. */
    private GraphSnapshot withoutSome(Random random, String... tables) throws IOException {
        GraphSnapshot snapshot = BEFORE;
        for (String table : tables) {
            snapshot = without(table, line -> random.nextInt(6) == 0);
        }
        return snapshot;
    }

    /** The rows stay away when another table is thinned out afterwards. */
    private GraphSnapshot without(String table, Predicate<String> away) throws IOException {
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(file.getFileName());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        Path file = folder.resolve(table + ".csv");
        List<String> lines = Files.readAllLines(file);
        List<String> kept = new ArrayList<>(lines.subList(0, 1));
        for (String line : lines.subList(1, lines.size())) {
            if (away.test(line)) {
                String[] cells = line.split(",", 3);
                gone.add(FactKey.of(table, cells[0], cells[1]).toString());
            } else {
                kept.add(line);
            }
        }
        Files.write(file, kept);
        return CsvSnapshot.of(folder, UnaryOperator.identity());
    }
}
