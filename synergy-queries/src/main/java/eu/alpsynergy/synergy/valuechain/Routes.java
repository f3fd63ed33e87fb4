package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.synergy.api.ActorRoute;
import eu.alpsynergy.synergy.api.RouteAnswer;
import eu.alpsynergy.synergy.api.RouteQuery;
import eu.alpsynergy.synergy.kernel.route.CheapestRoutes;
import eu.alpsynergy.synergy.kernel.route.LayeredGraph;
import eu.alpsynergy.synergy.kernel.route.LayeredGraphBuilder;
import eu.alpsynergy.synergy.kernel.route.RouteConditions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cheapest actor routes through a chain along its {@code feeds} links, never along loops that return. See {@link CheapestRoutes}
 * for order and cost, {@link HandOverPrices} for prices. An actor may perform several stages of a route: it hands over to itself for
 * nothing. "Tied" means: a tie of any kind between the two is in this dataset.
 */
public final class Routes {

    /** About a second on one core. */
    static final long MOST_WORK = 100_000_000;

    private final GraphSnapshot snapshot;

    public Routes(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    public RouteAnswer of(RouteQuery query) {
        return new Search(query).answer();
    }

    /** One question. */
    private final class Search {

        private final RouteQuery query;
        private final HandOverPrices prices;
        private final ChainActors chain;
        /** Of the whole chain, avoided stages included: avoiding a stage makes no other stage a first one. */
        private final List<StageLink> feeds;

        Search(RouteQuery query) {
            this.query = query;
            this.prices = new HandOverPrices(snapshot, query.weights());
            int index = snapshot.chains().indexOf(query.chain());
            Set<Integer> avoidedActors = indices(query.avoidActors(), snapshot.actors());
            Set<Integer> avoidedRegions = indices(query.avoidRegions(), snapshot.regions());
            Set<Integer> avoidedStages = indices(query.avoidStages(), snapshot.stages());
            int[] stages = IntStream.of(snapshot.stagesOfChain(index))
                    .filter(s -> !avoidedStages.contains(s))
                    .toArray();
            this.chain = ChainActors.of(
                    snapshot,
                    stages,
                    a -> !avoidedActors.contains(a) && !avoidedRegions.contains(snapshot.regionOfActor(a)));
            this.feeds = IntStream.of(snapshot.linksOfChain(index))
                    .mapToObj(snapshot.stageLinks()::get)
                    .filter(l -> l.kind() == StageLink.Kind.FEEDS)
                    .toList();
        }

        private static <T extends Entity<T>> Set<Integer> indices(Set<Id<T>> ids, Table<T> table) {
            return ids.stream().map(table::indexOf).collect(Collectors.toSet());
        }

        private int number(Id<Stage> stage) {
            return chain.numberOfStage(snapshot.stages().indexOf(stage));
        }

        RouteAnswer answer() {
            List<Id<Stage>> from = ends(query.from(), true);
            List<Id<Stage>> to = ends(query.to(), false);
            LayeredGraph graph = graph(from, to);
            CheapestRoutes.Result found = CheapestRoutes.of(
                    graph,
                    new RouteConditions(
                            query.count(),
                            indices(query.via(), snapshot.regions()),
                            query.minRegions(),
                            query.onePerPattern(),
                            MOST_WORK));
            RoutePricing pricing = new RoutePricing(snapshot, chain, prices);
            List<ActorRoute> routes =
                    found.routes().stream().map(r -> pricing.route(graph, r)).toList();
            return new RouteAnswer(
                    query,
                    from,
                    to,
                    routes,
                    found.complete(),
                    found.work(),
                    MOST_WORK,
                    stages().filter(this::isEmpty).toList(),
                    withoutPoint());
        }

        /**
         * The stages given; else those with an actor that nothing feeds, or that feed nothing; where there are none of these, those
         * with an actor whose neighbours on that side have none, but some on the other. By id.
         */
        private List<Id<Stage>> ends(List<Id<Stage>> given, boolean first) {
            if (!given.isEmpty()) {
                return given;
            }
            List<Id<Stage>> real =
                    occupied().filter(s -> neighbours(s, first).isEmpty()).toList();
            return real.isEmpty()
                    ? occupied()
                            .filter(s -> neighbours(s, first).stream().allMatch(this::isEmpty))
                            .filter(s -> !neighbours(s, !first).stream().allMatch(this::isEmpty))
                            .toList()
                    : real;
        }

        private List<Id<Stage>> neighbours(Id<Stage> stage, boolean before) {
            return feeds.stream()
                    .filter(l -> stage.equals(before ? l.to() : l.from()))
                    .map(l -> before ? l.from() : l.to())
                    .toList();
        }

        private boolean isEmpty(Id<Stage> stage) {
            return number(stage) < 0 || chain.actorsAt(number(stage)).length == 0;
        }

        private Stream<Id<Stage>> occupied() {
            return stages().filter(s -> !isEmpty(s));
        }

        private Stream<Id<Stage>> stages() {
            return IntStream.range(0, chain.stages())
                    .mapToObj(s -> snapshot.stages().get(chain.stage(s)).id());
        }

        private LayeredGraph graph(List<Id<Stage>> from, List<Id<Stage>> to) {
            LayeredGraphBuilder b = new LayeredGraphBuilder(chain.stages(), chain.actors(), prices);
            feeds.stream()
                    .filter(l -> number(l.from()) >= 0 && number(l.to()) >= 0)
                    .forEach(l -> b.link(number(l.from()), number(l.to())));
            from.stream().map(this::number).filter(s -> s >= 0).forEach(b::starts);
            to.stream().map(this::number).filter(s -> s >= 0).forEach(b::ends);
            for (int stage = 0; stage < chain.stages(); stage++) {
                for (int actor : chain.actorsAt(stage)) {
                    b.performs(actor, stage);
                }
            }
            for (int a = 0; a < chain.actors(); a++) {
                int actor = a;
                b.locate(a, prices.placeOf(chain.actor(a)), snapshot.regionOfActor(chain.actor(a)));
                chain.tiedTo(snapshot, a).filter(other -> other > actor).forEach(other -> b.tie(actor, other));
            }
            return b.build();
        }

        private List<Id<Actor>> withoutPoint() {
            return IntStream.range(0, query.weights().distance() == 0 ? 0 : chain.actors())
                    .map(chain::actor)
                    .filter(a -> prices.point(a) == null)
                    .mapToObj(a -> snapshot.actors().id(a))
                    .toList();
        }
    }
}
