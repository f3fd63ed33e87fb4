package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Stage;
import java.util.List;

/**
 * The cheapest routes through a chain.
 *
 * @param from where routes begin
 * @param to where routes end
 * @param complete false when the search gave up before it had as many as asked for, or all there are
 * @param work steps the search took
 * @param mostWork steps after which it gives up
 * @param emptyStages stages that no actor performs who may be used
 * @param withoutPoint actors that no hand-over reaches because no distance to them is known; empty when distance weighs nothing
 */
public record RouteAnswer(
        RouteQuery query,
        List<Id<Stage>> from,
        List<Id<Stage>> to,
        List<ActorRoute> routes,
        boolean complete,
        long work,
        long mostWork,
        List<Id<Stage>> emptyStages,
        List<Id<Actor>> withoutPoint) {

    public RouteAnswer {
        from = List.copyOf(from);
        to = List.copyOf(to);
        routes = List.copyOf(routes);
        emptyStages = List.copyOf(emptyStages);
        withoutPoint = List.copyOf(withoutPoint);
    }
}
