package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.RoutesDto;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.GeoPoint;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ActorRoute;
import eu.alpsynergy.synergy.api.HandOverWeights;
import eu.alpsynergy.synergy.api.RouteAnswer;
import eu.alpsynergy.synergy.api.RouteQuery;
import eu.alpsynergy.synergy.valuechain.Routes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cheapest routes through a value chain. */
final class RouteAnswers {

    static final List<Parameter> PARAMETERS = ChainRoutes.withRemoval(
            Parameter.ids("from", "stages where routes begin (default: the first ones that have an actor)"),
            Parameter.ids("to", "stages where routes end (default: the last ones that have an actor)"),
            Parameter.wholeNumber("limit", "so many routes, the cheapest (default 10)", 1, 100),
            Parameter.weight("wDistance", "what 100 km between two actors weigh (default 1)"),
            Parameter.weight("wBorder", "what crossing a national border weighs (default 1)"),
            Parameter.weight("wUntied", "what a pair of actors without a known tie weighs (default 1)"),
            Parameter.wholeNumber("minRegions", "at least so many different regions on a route (default 1)", 1, 20),
            Parameter.ids("via", "regions that each route passes"),
            Parameter.ids("avoidStage", "stages that no route passes"),
            Parameter.choice(
                    "pattern",
                    "whether all routes are told, or of those through the same regions at the same stages the first"
                            + " (default all)",
                    "all",
                    "distinct"));

    private final View view;
    private final GraphSnapshot snapshot;
    private final Facts facts;

    RouteAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.facts = new Facts(snapshot);
    }

    static Object of(View view, Map<String, String> path, Query query) {
        ValueChain chain = RouteList.find("chain", view.snapshot().chains(), path.get("id"));
        return new RouteAnswers(view).of(chain, query);
    }

    private RoutesDto of(ValueChain chain, Query query) {
        RouteAnswer answer = new Routes(snapshot).of(question(chain, query));
        List<RoutesDto.ActorRoute> routes = new ArrayList<>();
        answer.routes().forEach(r -> routes.add(route(routes.size() + 1, r)));
        return new RoutesDto(
                view.version(),
                RefDto.of("chain", chain.id(), chain.name()),
                asked(answer.query()),
                answer.from().stream().map(this::stage).toList(),
                answer.to().stream().map(this::stage).toList(),
                routes,
                answer.complete(),
                answer.work(),
                answer.mostWork(),
                answer.emptyStages().stream().map(this::stage).toList(),
                answer.withoutPoint().stream().map(this::actor).toList(),
                places(answer.routes()),
                facts.facts(),
                facts.sources());
    }

    private RouteQuery question(ValueChain chain, Query query) {
        Set<String> stages = snapshot.stages().stream()
                .filter(s -> s.chain().equals(chain.id()))
                .map(s -> s.id().value())
                .collect(Collectors.toSet());
        List<Id<Stage>> from = ids(query.idsAmong("from", stages));
        List<Id<Stage>> to = ids(query.idsAmong("to", stages));
        RouteQuery question = new RouteQuery(
                chain.id(),
                from,
                to,
                query.wholeNumber("limit", 1, 100).orElse(10),
                weights(query),
                query.wholeNumber("minRegions", 1, 20).orElse(1),
                Set.copyOf(RouteAnswers.<Region>ids(query.idsAmong("via", Parameters.ids(snapshot.regions())))),
                ChainRoutes.ids(query, "removeActor", snapshot.actors()),
                ChainRoutes.ids(query, "removeRegion", snapshot.regions()),
                Set.copyOf(RouteAnswers.<Stage>ids(query.idsAmong("avoidStage", stages))),
                query.one("pattern").filter("distinct"::equals).isPresent());
        query.refuseIfWrong();
        return question;
    }

    private static HandOverWeights weights(Query query) {
        double[] weights = new double[3];
        List<String> names = List.of("wDistance", "wBorder", "wUntied");
        for (int i = 0; i < weights.length; i++) {
            weights[i] = query.number(names.get(i), 1);
            if (weights[i] > 1000) {
                query.refuse(
                        names.get(i),
                        query.one(names.get(i)).orElse(""),
                        "is out of bounds",
                        "a number from 0 to 1000");
                weights[i] = 1;
            }
        }
        return new HandOverWeights(weights[0], weights[1], weights[2]);
    }

    private static <T> List<Id<T>> ids(List<String> texts) {
        return texts.stream().map(Id::<T>of).toList();
    }

    private static RoutesDto.Asked asked(RouteQuery query) {
        return new RoutesDto.Asked(
                query.count(),
                query.weights().distance(),
                query.weights().border(),
                query.weights().untied(),
                query.minRegions(),
                sorted(query.via()),
                sorted(query.avoidStages()),
                sorted(query.avoidActors()),
                sorted(query.avoidRegions()),
                query.onePerPattern() ? "distinct" : "all");
    }

    private static List<String> sorted(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).sorted().toList();
    }

    private RoutesDto.ActorRoute route(int rank, ActorRoute route) {
        boolean measured = route.handOvers().stream().allMatch(h -> h.km().isPresent());
        double km =
                route.handOvers().stream().mapToDouble(h -> h.km().orElse(0)).sum();
        return new RoutesDto.ActorRoute(
                rank,
                route.cost(),
                measured ? (Double) km : null,
                route.regions().stream().map(Id::value).toList(),
                route.regions().stream().map(this::country).distinct().toList(),
                route.stops().stream()
                        .map(s -> new RoutesDto.Stop(
                                stage(s.stage()), actor(s.actor()), s.region().value(), country(s.region())))
                        .toList(),
                route.handOvers().stream().map(this::handOver).toList());
    }

    private RoutesDto.HandOver handOver(ActorRoute.HandOver handOver) {
        return new RoutesDto.HandOver(
                handOver.cost(),
                Numbers.orNull(handOver.km()),
                handOver.basis().code(),
                handOver.crossesBorder(),
                handOver.tied(),
                handOver.distanceCost(),
                handOver.borderCost(),
                handOver.untiedCost(),
                facts.keys(handOver.ties()),
                facts.keys(handOver.facts()));
    }

    /** Where to draw: the regions of the routes, then the actors that have a point of their own. */
    private List<RoutesDto.Place> places(List<ActorRoute> routes) {
        Map<String, RoutesDto.Place> regions = new TreeMap<>();
        Map<String, RoutesDto.Place> actors = new TreeMap<>();
        routes.stream().flatMap(r -> r.stops().stream()).forEach(stop -> {
            Region region = snapshot.regions().get(stop.region());
            Actor actor = snapshot.actors().get(stop.actor());
            if (region.location() != null) {
                GeoPoint point = region.location().point();
                regions.put(region.id().value(), place("region", region.id(), region.name(), point));
            }
            if (actor.point() != null) {
                actors.put(actor.id().value(), place("actor", actor.id(), LocalName.of(actor.name()), actor.point()));
            }
        });
        List<RoutesDto.Place> all = new ArrayList<>(regions.values());
        all.addAll(actors.values());
        return all;
    }

    private static RoutesDto.Place place(String kind, Id<?> id, LocalName name, GeoPoint point) {
        return new RoutesDto.Place(kind, id.value(), name, point.latitude(), point.longitude());
    }

    private String country(Id<Region> region) {
        return snapshot.regions().get(region).country().value();
    }

    private RefDto stage(Id<Stage> id) {
        return RefDto.of("stage", id, snapshot.stages().get(id).name());
    }

    private RefDto actor(Id<Actor> id) {
        return RefDto.of("actor", id, snapshot.actors().name(id));
    }

    /** One line a hand-over, for CSV. */
    static List<RoutesDto.Line> lines(RoutesDto answer) {
        List<RoutesDto.Line> lines = new ArrayList<>();
        for (RoutesDto.ActorRoute route : answer.routes()) {
            for (int i = 0; i < route.handOvers().size(); i++) {
                lines.add(line(route, i));
            }
        }
        return lines;
    }

    private static RoutesDto.Line line(RoutesDto.ActorRoute route, int i) {
        RoutesDto.Stop from = route.stops().get(i);
        RoutesDto.Stop to = route.stops().get(i + 1);
        RoutesDto.HandOver h = route.handOvers().get(i);
        return new RoutesDto.Line(
                route.rank(),
                route.cost(),
                i + 1,
                from.stage().id(),
                from.actor().id(),
                from.actor().name().english(),
                from.region(),
                to.stage().id(),
                to.actor().id(),
                to.actor().name().english(),
                to.region(),
                h.cost(),
                h.km(),
                h.basis(),
                h.crossesBorder(),
                h.tied(),
                h.distanceCost(),
                h.borderCost(),
                h.untiedCost(),
                h.ties());
    }
}
