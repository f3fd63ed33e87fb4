package eu.alpsynergy.synergy.call;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups against all subsets of the regions, and against cliques of pairs that are checked as sets. */
class JointCallsTest {

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static CallScenario scenario(long seed) {
        Random random = new Random(seed);
        CallScenario d = CallScenario.defaults();
        return new CallScenario(
                new TreeSet<>(),
                random.nextInt(3) == 0
                        ? new TreeSet<>(Set.of(Id.<Theme>of("t0"), Id.<Theme>of("t1")))
                        : new TreeSet<>(),
                Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(RandomOffers.START.plusDays(50)) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(RandomOffers.START.plusDays(150)) : Optional.empty(),
                1 + random.nextInt(20),
                random.nextBoolean(),
                random.nextBoolean(),
                d.kinds(),
                random.nextInt(3) == 0 ? EnumSet.of(Applicant.MEDIUM) : Set.of(),
                1,
                random.nextInt(3) == 0 ? 5 : 9,
                new TreeMap<>());
    }

    private static List<CallOffer> offers(long seed) {
        return RandomOffers.of(seed, 11, 3, 4);
    }

    private static Set<List<Id<Region>>> groups(List<CallOffer> offers, CallScenario scenario) {
        return JointCalls.of(offers, scenario).groups(Optional.empty()).stream()
                .map(CallGroup::regions)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsAreTheLargestOfAllSubsetsOfElevenRegionsThatMeet(int seed) {
        List<CallOffer> offers = offers(seed);
        CallScenario scenario = scenario(seed);

        assertThat(groups(offers, scenario))
                .as("seed %d", seed)
                .isEqualTo(new NaiveJointCalls(offers, scenario).groups());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGroupLiesInACliqueOfPairsAndACliqueThatMeetsIsAGroup(int seed) {
        List<CallOffer> offers = offers(seed);
        CallScenario scenario = scenario(seed);
        NaiveJointCalls naive = new NaiveJointCalls(offers, scenario);
        Set<Set<Id<Region>>> cliques = cliques(offers, naive);
        Set<List<Id<Region>>> groups = groups(offers, scenario);

        assertThat(groups).allMatch(g -> cliques.stream().anyMatch(c -> c.containsAll(g)));
        Set<List<Id<Region>>> thatMeet = cliques.stream()
                .map(c -> List.copyOf(new TreeSet<>(c)))
                .filter(c -> c.size() > 1 && naive.meets(c, new ArrayList<>()))
                .collect(Collectors.toSet());
        assertThat(groups).as("seed %d", seed).containsAll(thatMeet);
    }

    private static Set<Set<Id<Region>>> cliques(List<CallOffer> offers, NaiveJointCalls naive) {
        Graph<Id<Region>, DefaultEdge> pairs = new SimpleGraph<>(DefaultEdge.class);
        List<Id<Region>> regions =
                offers.stream().map(CallOffer::region).distinct().toList();
        regions.forEach(pairs::addVertex);
        for (Id<Region> a : regions) {
            for (Id<Region> b : regions) {
                if (a.compareTo(b) < 0 && naive.meets(List.of(a, b), new ArrayList<>())) {
                    pairs.addEdge(a, b);
                }
            }
        }
        Set<Set<Id<Region>>> cliques = new HashSet<>();
        new BronKerboschCliqueFinder<>(pairs).forEach(cliques::add);
        return cliques;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMeetingReallyMeets(int seed) {
        List<CallOffer> offers = offers(seed);
        CallScenario scenario = scenario(seed);
        JointCalls calls = JointCalls.of(offers, scenario);
        List<Meeting> all = new ArrayList<>(calls.overlaps());
        calls.groups(Optional.empty()).forEach(g -> all.addAll(g.meetings()));

        for (Meeting meeting : all) {
            NaiveJointCalls only = new NaiveJointCalls(meeting.offers(), scenario);
            assertThat(only.meets(meeting.regions(), new ArrayList<>()))
                    .as("seed %d, %s", seed, meeting)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfOffersChangesNothing(int seed) {
        List<CallOffer> offers = offers(seed);
        List<CallOffer> shuffled = new ArrayList<>(offers);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(java.util.Comparator.comparing(CallOffer::region));
        CallScenario scenario = scenario(seed);

        assertThat(groups(shuffled, scenario)).isEqualTo(groups(offers, scenario));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void regionsMeetOrTheAnswerNamesWhatKeepsThemApart(int seed) {
        CallScenario scenario = scenario(seed);
        JointCall answer = JointCalls.of(offers(seed), scenario).together(PotAssumptions.defaults(), Set.of());

        assertThat(answer.meetings().isEmpty())
                .as("seed %d", seed)
                .isEqualTo(!answer.obstacles().isEmpty());
    }
}
