package eu.alpsynergy.synergy.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ActorRoute;
import eu.alpsynergy.synergy.api.HandOverWeights;
import eu.alpsynergy.synergy.api.RouteAnswer;
import eu.alpsynergy.synergy.api.RouteQuery;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutesTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final Routes ROUTES = new Routes(SNAPSHOT);

    static Stream<String> chains() {
        return SNAPSHOT.chains().stream().map(c -> c.id().value());
    }

    private static RouteQuery query(String chain, int minRegions, Set<Id<Region>> via, boolean onePerPattern) {
        return new RouteQuery(
                Id.<ValueChain>of(chain),
                List.of(),
                List.of(),
                25,
                new HandOverWeights(1, 0.5, 2),
                minRegions,
                via,
                Set.of(),
                Set.of(),
                Set.of(),
                onePerPattern);
    }

    @ParameterizedTest
    @MethodSource("chains")
    void routesFollowTheLinksOfTheChainFromItsBeginningToItsEnd(String chain) {
        RouteAnswer answer = ROUTES.of(RouteQuery.of(Id.<ValueChain>of(chain)));
        for (ActorRoute route : answer.routes()) {
            List<ActorRoute.Stop> stops = route.stops();
            assertThat(answer.from()).contains(stops.get(0).stage());
            assertThat(answer.to()).contains(stops.get(stops.size() - 1).stage());
            for (int i = 1; i < stops.size(); i++) {
                ActorRoute.Stop before = stops.get(i - 1);
                ActorRoute.Stop after = stops.get(i);
                assertThat(SNAPSHOT.stageLinks())
                        .anyMatch(l -> l.kind() == StageLink.Kind.FEEDS
                                && l.from().equals(before.stage())
                                && l.to().equals(after.stage()));
            }
            for (ActorRoute.Stop stop : stops) {
                assertThat(SNAPSHOT.performances())
                        .anyMatch(
                                p -> p.actor().equals(stop.actor()) && p.stage().equals(stop.stage()));
            }
        }
        assertThat(answer.complete()).isTrue();
        assertThat(answer.withoutPoint()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theCostIsTheSumOfItsPartsAndThePartsAreWhatTheFilesSay(String chain) {
        for (ActorRoute route : ROUTES.of(query(chain, 2, Set.of(), false)).routes()) {
            double sum = 0;
            for (int i = 0; i < route.handOvers().size(); i++) {
                ActorRoute.HandOver handOver = route.handOvers().get(i);
                ActorRoute.Stop from = route.stops().get(i);
                ActorRoute.Stop to = route.stops().get(i + 1);
                boolean same = from.actor().equals(to.actor());
                boolean tied = same
                        || SNAPSHOT.ties().stream()
                                .anyMatch(t -> Set.of(t.from(), t.to()).equals(Set.of(from.actor(), to.actor())));
                boolean border = !country(from).equals(country(to));
                assertThat(handOver.tied()).isEqualTo(tied);
                assertThat(handOver.ties().isEmpty()).isEqualTo(same || !tied);
                assertThat(handOver.crossesBorder()).isEqualTo(border);
                assertThat(handOver.basis().code()).isEqualTo(same ? "same_actor" : "region");
                double expected = handOver.km().orElseThrow() / 100 + (border ? 0.5 : 0) + (tied ? 0 : 2);
                assertThat(handOver.cost())
                        .isCloseTo(expected, within(1e-6))
                        .isCloseTo(
                                handOver.distanceCost() + handOver.borderCost() + handOver.untiedCost(), within(1e-12));
                sum += handOver.cost();
            }
            assertThat(route.cost()).isCloseTo(sum, within(1e-9));
        }
    }

    private static String country(ActorRoute.Stop stop) {
        return SNAPSHOT.regions().get(stop.region()).country().value();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void conditionsHoldOnEveryRouteAndOnlyTakeRoutesAway(String chain) {
        List<ActorRoute> free = ROUTES.of(query(chain, 1, Set.of(), false)).routes();
        Id<Region> lombardy = Id.of("LOM");
        List<ActorRoute> bound =
                ROUTES.of(query(chain, 3, Set.of(lombardy), false)).routes();
        assertThat(bound).allMatch(r -> r.regions().size() >= 3 && r.regions().contains(lombardy));
        if (!bound.isEmpty()) {
            assertThat(bound.get(0).cost()).isGreaterThanOrEqualTo(free.get(0).cost());
        }
        assertThat(free.stream()
                        .filter(r -> r.regions().size() >= 3 && r.regions().contains(lombardy))
                        .toList())
                .isEqualTo(bound.stream().filter(free::contains).toList());
        List<ActorRoute> patterns = ROUTES.of(query(chain, 1, Set.of(), true)).routes();
        assertThat(patterns.stream().map(RoutesTest::pattern)).doesNotHaveDuplicates();
        if (!free.isEmpty()) {
            assertThat(patterns.get(0).cost()).isEqualTo(free.get(0).cost());
        }
    }

    private static String pattern(ActorRoute route) {
        return route.stops().stream()
                .map(s -> s.stage() + ":" + s.region())
                .toList()
                .toString();
    }

    @Test
    void withoutTheFirstRoutesActorTheSecondStepsIn() {
        RouteQuery asked = RouteQuery.of(Id.of("vc-woodcon"));
        ActorRoute first = ROUTES.of(asked).routes().get(0);
        RouteQuery without = new RouteQuery(
                asked.chain(),
                asked.from(),
                asked.to(),
                10,
                asked.weights(),
                1,
                Set.of(),
                Set.of(first.stops().get(0).actor()),
                Set.of(),
                Set.of(),
                false);
        assertThat(ROUTES.of(without).routes())
                .isNotEmpty()
                .allMatch(r -> r.stops().stream()
                        .noneMatch(s -> s.actor().equals(first.stops().get(0).actor())))
                .allMatch(r -> r.cost() >= first.cost());
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        Random random = new Random(5);
        GraphSnapshot shuffled = CsvSnapshot.of(DatasetFolder.find(), rows -> {
            var other = new ArrayList<>(rows);
            Collections.shuffle(other, random);
            return other;
        });
        for (String chain : chains().toList()) {
            assertThat(new Routes(shuffled).of(query(chain, 2, Set.of(), true)).routes())
                    .isEqualTo(ROUTES.of(query(chain, 2, Set.of(), true)).routes());
        }
    }
}
