package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.synergy.api.ActorRoute;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.kernel.route.CheapestRoutes;
import eu.alpsynergy.synergy.kernel.route.LayeredGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Takes a route's cost apart: distance, border and missing tie of each hand-over, with the facts behind them. */
final class RoutePricing {

    private final GraphSnapshot snapshot;
    private final ChainActors chain;
    private final HandOverPrices prices;

    RoutePricing(GraphSnapshot snapshot, ChainActors chain, HandOverPrices prices) {
        this.snapshot = snapshot;
        this.chain = chain;
        this.prices = prices;
    }

    ActorRoute route(LayeredGraph graph, CheapestRoutes.Found found) {
        List<Integer> nodes = found.nodes();
        int[] actors =
                nodes.stream().mapToInt(n -> chain.actor(graph.actorOf(n))).toArray();
        List<ActorRoute.Stop> stops = new ArrayList<>();
        List<ActorRoute.HandOver> handOvers = new ArrayList<>();
        for (int i = 0; i < actors.length; i++) {
            stops.add(stop(chain.stage(graph.stageOf(nodes.get(i))), actors[i]));
            if (i > 0) {
                handOvers.add(handOver(stops.get(i - 1), stops.get(i), actors[i - 1], actors[i]));
            }
        }
        return new ActorRoute(HandOverPrices.cost(found.cost()), stops, handOvers);
    }

    private ActorRoute.Stop stop(int stage, int actor) {
        Actor performing = snapshot.actors().get(actor);
        return new ActorRoute.Stop(snapshot.stages().get(stage).id(), performing.id(), performing.region());
    }

    private ActorRoute.HandOver handOver(ActorRoute.Stop before, ActorRoute.Stop after, int from, int to) {
        boolean same = from == to;
        OptionalDouble km = prices.km(from, to);
        boolean border = !country(before.region()).equals(country(after.region()));
        List<FactKey> ties = same ? List.of() : ties(from, to);
        boolean tied = same || !ties.isEmpty();
        long distanceCost = km.isPresent() ? prices.distance(km.getAsDouble()) : 0;
        long borderCost = border ? prices.border() : 0;
        long untiedCost = tied ? 0 : prices.untied();
        return new ActorRoute.HandOver(
                HandOverPrices.cost(distanceCost + borderCost + untiedCost),
                km,
                prices.basis(from, to),
                border,
                tied,
                HandOverPrices.cost(distanceCost),
                HandOverPrices.cost(borderCost),
                HandOverPrices.cost(untiedCost),
                ties,
                facts(before, after, ties));
    }

    private String country(Id<Region> region) {
        return snapshot.regions().get(region).country().value();
    }

    private List<FactKey> ties(int from, int to) {
        Csr ties = snapshot.tiesOfActor();
        List<FactKey> found = new ArrayList<>();
        for (int e = ties.start(from); e < ties.end(from); e++) {
            if (ties.target(e) == to) {
                int fact = ties.fact(e) % snapshot.ties().size();
                found.add(FactKey.of("ties", snapshot.ties().id(fact)));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<FactKey> facts(ActorRoute.Stop before, ActorRoute.Stop after, List<FactKey> ties) {
        List<FactKey> facts = new ArrayList<>();
        facts.add(FactKey.of("stage_links", before.stage(), after.stage(), StageLink.Kind.FEEDS.code()));
        facts.add(StageOccupancy.performanceKey(before.actor(), before.stage()));
        facts.add(StageOccupancy.performanceKey(after.actor(), after.stage()));
        facts.addAll(ties);
        if (!before.actor().equals(after.actor())) {
            Stream.of(before, after).map(this::point).flatMap(Optional::stream).forEach(facts::add);
        }
        return facts.stream().distinct().toList();
    }

    /** The row that holds the point an actor stands at. */
    private Optional<FactKey> point(ActorRoute.Stop stop) {
        if (snapshot.actors().get(stop.actor()).point() != null) {
            return Optional.of(FactKey.of("actors", stop.actor()));
        }
        return snapshot.regions().get(stop.region()).location() == null
                ? Optional.empty()
                : Optional.of(FactKey.of("regions", stop.region()));
    }
}
