package eu.alpsynergy.synergy.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.RegionLocation;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.MissingLinks;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MissingLinkSearchTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final MissingLinkSearch SEARCH = new MissingLinkSearch(SNAPSHOT);

    static Stream<String> chains() {
        return SNAPSHOT.chains().stream().map(c -> c.id().value());
    }

    /** A pair with what it adds, from the rows alone. */
    private record Naive(String actor, String other, int firstAtLink, int firstOfRegions, double km) {}

    @ParameterizedTest
    @MethodSource("chains")
    void thePairsAreThoseThatComparingAllPairsFindsInTheSameOrder(String chain) {
        List<Naive> expected = naive(chain);
        MissingLinks found = SEARCH.of(Id.<ValueChain>of(chain), Set.of(), Integer.MAX_VALUE);
        assertThat(found.pairs().stream().map(MissingLinkSearchTest::naive)).isEqualTo(expected);
        assertThat(found.addingPairs()).isEqualTo(expected.size());
        assertThat(SEARCH.of(Id.<ValueChain>of(chain), Set.of(), 7).pairs())
                .isEqualTo(found.pairs().subList(0, Math.min(7, expected.size())));
    }

    private static Naive naive(MissingLinks.Pair pair) {
        return new Naive(
                pair.actor().value(),
                pair.other().value(),
                pair.firstAtLink().size(),
                pair.firstOfRegions().size(),
                pair.km().orElseThrow());
    }

    private static List<Naive> naive(String chain) {
        List<StageLink> links = SNAPSHOT.stageLinks().stream()
                .filter(l -> SNAPSHOT.stages().get(l.from()).chain().value().equals(chain))
                .toList();
        Set<String> tied = new HashSet<>();
        SNAPSHOT.ties().forEach(t -> {
            tied.add(t.from() + "|" + t.to());
            tied.add(t.to() + "|" + t.from());
        });
        Set<Id<Actor>> actors = SNAPSHOT.performances().stream()
                .filter(p -> SNAPSHOT.stages().get(p.stage()).chain().value().equals(chain))
                .map(Performance::actor)
                .collect(Collectors.toCollection(TreeSet::new));
        // Whether a link is tied is asked for thousands of pairs of actors and depends on their regions alone.
        Map<List<?>, Boolean> known = new HashMap<>();
        List<Naive> all = new ArrayList<>();
        for (Id<Actor> a : actors) {
            for (Id<Actor> b : actors) {
                if (a.compareTo(b) < 0
                        && !tied.contains(a + "|" + b)
                        && !region(a).equals(region(b))) {
                    List<StageLink> between =
                            links.stream().filter(l -> joins(l, a, b)).toList();
                    int first = (int) between.stream()
                            .filter(l -> !known.computeIfAbsent(
                                    Arrays.asList(l, null, null), key -> isTied(l, tied, actors, null, null)))
                            .count();
                    int ofRegions = (int) between.stream()
                            .filter(l -> !known.computeIfAbsent(
                                    Arrays.asList(l, region(a), region(b)),
                                    key -> isTied(l, tied, actors, region(a), region(b))))
                            .count();
                    if (ofRegions > 0) {
                        all.add(new Naive(a.value(), b.value(), first, ofRegions, km(a, b)));
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt((Naive n) -> -n.firstAtLink())
                .thenComparingInt(n -> -n.firstOfRegions())
                .thenComparingDouble(Naive::km)
                .thenComparing(Naive::actor)
                .thenComparing(Naive::other));
        return all;
    }

    private static final Set<String> PERFORMED = SNAPSHOT.performances().stream()
            .map(p -> p.actor() + "@" + p.stage())
            .collect(Collectors.toSet());

    private static boolean joins(StageLink link, Id<Actor> a, Id<Actor> b) {
        return PERFORMED.contains(a + "@" + link.from()) && PERFORMED.contains(b + "@" + link.to())
                || PERFORMED.contains(b + "@" + link.from()) && PERFORMED.contains(a + "@" + link.to());
    }

    private static boolean isTied(
            StageLink link,
            Set<String> tied,
            Set<Id<Actor>> actors,
            @org.jspecify.annotations.Nullable Id<Region> ra,
            @org.jspecify.annotations.Nullable Id<Region> rb) {
        return tied.stream().anyMatch(t -> {
            Id<Actor> x = Id.of(t.substring(0, t.indexOf('|')));
            Id<Actor> y = Id.of(t.substring(t.indexOf('|') + 1));
            return actors.contains(x)
                    && actors.contains(y)
                    && !region(x).equals(region(y))
                    && (ra == null || Set.of(region(x), region(y)).equals(Set.of(ra, Objects.requireNonNull(rb))))
                    && joins(link, x, y);
        });
    }

    private static Id<Region> region(Id<Actor> actor) {
        return SNAPSHOT.actors().get(actor).region();
    }

    private static double km(Id<Actor> a, Id<Actor> b) {
        RegionLocation from =
                Objects.requireNonNull(SNAPSHOT.regions().get(region(a)).location());
        RegionLocation to =
                Objects.requireNonNull(SNAPSHOT.regions().get(region(b)).location());
        return from.point().distanceKmTo(to.point());
    }

    @Test
    void withRegionsGivenEachPairHasAnActorOfOneOfThem() {
        Id<Region> fribourg = Id.of("FRI");
        List<MissingLinks.Pair> all =
                SEARCH.of(Id.of("vc-emob-h2"), Set.of(), Integer.MAX_VALUE).pairs();
        List<MissingLinks.Pair> some = SEARCH.of(Id.of("vc-emob-h2"), Set.of(fribourg), Integer.MAX_VALUE)
                .pairs();
        assertThat(some)
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(p ->
                                p.region().equals(fribourg) || p.otherRegion().equals(fribourg))
                        .toList());
    }
}
