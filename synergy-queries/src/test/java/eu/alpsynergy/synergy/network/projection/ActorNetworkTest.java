package eu.alpsynergy.synergy.network.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.network.RandomActors;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActorNetworkTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();

    @Test
    void aThousandRandomNetworksEqualTheFactsCountedPairByPair() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            GraphSnapshot snapshot = RandomActors.of(seed, 3 + random.nextInt(12));
            NetworkChoices choices = anyChoices(random);
            ActorNetwork network = ActorNetwork.of(snapshot, choices);
            NaiveProjection naive = new NaiveProjection(snapshot, choices);
            for (Actor a : snapshot.actors()) {
                for (Actor b : snapshot.actors()) {
                    if (!a.equals(b)) {
                        assertThat(weight(network, a.id().value(), b.id().value()))
                                .as("seed %d, %s-%s", seed, a.id(), b.id())
                                .isCloseTo(naive.weight(a, b), within(1e-12));
                    }
                }
                for (var c : snapshot.clusters()) {
                    assertThat(weight(network, a.id().value(), c.id().value()))
                            .as("seed %d, %s-%s", seed, a.id(), c.id())
                            .isEqualTo(naive.weight(a, c));
                }
            }
        }
    }

    @Test
    void theReasonsOfEveryEdgeAddUpToItsWeight() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            reasonsAddUp(ActorNetwork.of(RandomActors.of(seed, 10), anyChoices(random)), "seed " + seed);
        }
        reasonsAddUp(ActorNetwork.of(SNAPSHOT, NetworkChoices.defaults()), "default dataset");
    }

    private static void reasonsAddUp(ActorNetwork network, String what) {
        var graph = network.graph();
        for (int a = 0; a < graph.nodes(); a++) {
            assertThat(graph.degree(a)).as(what).isPositive();
            for (int slot = graph.start(a); slot < graph.end(a); slot++) {
                List<Reason> reasons = network.reasons(a, graph.target(slot));
                assertThat(reasons).as(what).isNotEmpty().allSatisfy(r -> assertThat(r.facts())
                        .isNotEmpty());
                assertThat(reasons.stream().mapToDouble(Reason::weight).sum())
                        .as("%s: %s-%s", what, network.id(a), network.id(graph.target(slot)))
                        .isCloseTo(graph.weight(slot), within(1e-12));
            }
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        ActorNetwork network = ActorNetwork.of(SNAPSHOT, NetworkChoices.defaults());
        Random random = new Random(7);
        GraphSnapshot shuffled = CsvSnapshot.of(DatasetFolder.find(), rows -> {
            List<Map<String, String>> copy = new ArrayList<>(rows);
            Collections.shuffle(copy, random);
            return copy;
        });
        ActorNetwork other = ActorNetwork.of(shuffled, NetworkChoices.defaults());

        assertThat(other.nodes()).isEqualTo(network.nodes());
        assertThat(edges(other)).isEqualTo(edges(network));
        assertThat(other.omissions()).isEqualTo(network.omissions());
    }

    @Test
    void everyActorIsInTheNetworkOrCountedAmongThoseLeftOut() {
        for (NetworkChoices choices : List.of(
                NetworkChoices.defaults(), withRegions(Set.of("PIE", "SLO")), withKinds(Set.of(ActorKind.RESEARCH)))) {
            ActorNetwork network = ActorNetwork.of(SNAPSHOT, choices);
            long actors = IntStream.range(0, network.nodes())
                    .filter(i -> !network.isCluster(i))
                    .count();
            int out = network.omissions().stream()
                    .filter(o -> o.reason().code().startsWith("actors-"))
                    .mapToInt(Omission::count)
                    .sum();

            assertThat(actors + out).isEqualTo(SNAPSHOT.actors().size());
        }
    }

    @Test
    void aTieThatIsTheTraceOfANamedProjectIsNotCountedTwice() {
        ActorNetwork network = ActorNetwork.of(SNAPSHOT, NetworkChoices.defaults());

        assertThat(network.omissions())
                .contains(new Omission(Omission.Reason.TIE_COUNTED_AS_PROJECT, (int) SNAPSHOT.ties().stream()
                        .filter(t -> t.kind().equals("joint project"))
                        .count()));
    }

    @Test
    void aGroupTooLargeJoinsNobodyAndIsCounted() {
        NetworkChoices all = only(TieKind.STAGES, NetworkChoices.LARGEST_GROUP);
        NetworkChoices small = only(TieKind.STAGES, 5);
        long large = IntStream.range(0, SNAPSHOT.stages().size())
                .filter(s -> SNAPSHOT.actorsOfStage().degree(s) > 5)
                .count();

        assertThat(ActorNetwork.of(SNAPSHOT, all).omissions())
                .noneMatch(o -> o.reason() == Omission.Reason.GROUP_TOO_LARGE);
        assertThat(ActorNetwork.of(SNAPSHOT, small).omissions())
                .contains(new Omission(Omission.Reason.GROUP_TOO_LARGE, (int) large));
    }

    @Test
    void nodesAreFoundByIdAndOthersAreNot() {
        ActorNetwork network = ActorNetwork.of(SNAPSHOT, NetworkChoices.defaults());
        for (int node = 0; node < network.nodes(); node++) {
            assertThat(network.findNode(network.id(node))).hasValue(node);
        }
        assertThat(network.findNode("nobody")).isEmpty();
        long missing = SNAPSHOT.actors().stream()
                .filter(a -> network.findNode(a.id().value()).isEmpty())
                .count();
        assertThat(network.omissions()).contains(new Omission(Omission.Reason.ACTOR_WITHOUT_TIE, (int) missing));
    }

    @Test
    void choicesWithoutAnyWeightAreRefused() {
        assertThatThrownBy(() -> only(TieKind.TIES, 1)).hasMessageContaining("largestGroup");
        assertThatThrownBy(() -> new NetworkChoices(
                        Map.of(TieKind.TIES, 0.0),
                        true,
                        Optional.empty(),
                        new TreeSet<>(),
                        OptionalInt.empty(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        Set.of(),
                        10))
                .hasMessageContaining("weight");
    }

    private static double weight(ActorNetwork network, String a, String b) {
        OptionalInt from = network.findNode(a);
        OptionalInt to = network.findNode(b);
        if (from.isEmpty() || to.isEmpty()) {
            return 0;
        }
        int slot = network.graph().find(from.getAsInt(), to.getAsInt());
        return slot < 0 ? 0 : network.graph().weight(slot);
    }

    private static List<String> edges(ActorNetwork network) {
        var graph = network.graph();
        return IntStream.range(0, graph.nodes())
                .boxed()
                .flatMap(a -> IntStream.range(graph.start(a), graph.end(a))
                        .mapToObj(s -> network.id(a) + ' ' + network.id(graph.target(s)) + ' ' + graph.weight(s)))
                .toList();
    }

    private static NetworkChoices anyChoices(Random random) {
        Map<TieKind, Double> weights = new EnumMap<>(TieKind.class);
        for (TieKind kind : TieKind.values()) {
            weights.put(kind, random.nextInt(4) == 0 ? 0 : 0.5 + random.nextInt(3));
        }
        weights.merge(TieKind.PROJECTS, 1.0, Math::max);
        return new NetworkChoices(
                weights,
                random.nextBoolean(),
                random.nextInt(3) == 0 ? Optional.of(Period.P2014_20) : Optional.empty(),
                random.nextInt(3) == 0 ? ids(Programme.class, "old", "other") : ids(Programme.class),
                random.nextInt(3) == 0 ? OptionalInt.of(2 + random.nextInt(6)) : OptionalInt.empty(),
                random.nextInt(3) == 0 ? ids(Theme.class, "th1") : ids(Theme.class),
                random.nextInt(3) == 0 ? ids(Region.class, "R0", "R2") : ids(Region.class),
                random.nextInt(3) == 0 ? Set.of(ActorKind.FIRM, ActorKind.SUPPORT) : Set.of(),
                random.nextInt(3) == 0 ? 3 : 50);
    }

    private static <T> SortedSet<Id<T>> ids(Class<T> type, String... ids) {
        return Arrays.stream(ids).map(Id::<T>of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static NetworkChoices only(TieKind kind, int largestGroup) {
        return new NetworkChoices(
                Map.of(kind, 1.0),
                false,
                Optional.empty(),
                new TreeSet<>(),
                OptionalInt.empty(),
                new TreeSet<>(),
                new TreeSet<>(),
                Set.of(),
                largestGroup);
    }

    private static NetworkChoices withRegions(Set<String> regions) {
        return choices(ids(Region.class, regions.toArray(String[]::new)), Set.of());
    }

    private static NetworkChoices withKinds(Set<ActorKind> kinds) {
        return choices(new TreeSet<>(), kinds);
    }

    private static NetworkChoices choices(SortedSet<Id<Region>> regions, Set<ActorKind> kinds) {
        NetworkChoices d = NetworkChoices.defaults();
        return new NetworkChoices(
                d.weights(),
                true,
                Optional.empty(),
                d.programmes(),
                OptionalInt.empty(),
                d.themes(),
                regions,
                kinds,
                d.largestGroup());
    }
}
