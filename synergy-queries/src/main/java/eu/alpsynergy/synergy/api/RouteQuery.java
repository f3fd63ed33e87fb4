package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import java.util.List;
import java.util.Set;

/**
 * Which routes through a chain are asked for.
 *
 * @param from where routes begin; empty = at the stages with an actor that nothing feeds, or where all of these are empty, at those
 *     with an actor that only empty stages feed
 * @param to where routes end; empty = the same at the other end
 * @param count so many, the cheapest
 * @param minRegions at least so many different regions on a route
 * @param via regions that each route passes
 * @param onePerPattern of routes through the same regions at the same stages only the first
 */
public record RouteQuery(
        Id<ValueChain> chain,
        List<Id<Stage>> from,
        List<Id<Stage>> to,
        int count,
        HandOverWeights weights,
        int minRegions,
        Set<Id<Region>> via,
        Set<Id<Actor>> avoidActors,
        Set<Id<Region>> avoidRegions,
        Set<Id<Stage>> avoidStages,
        boolean onePerPattern) {

    public RouteQuery {
        from = List.copyOf(from);
        to = List.copyOf(to);
        via = Set.copyOf(via);
        avoidActors = Set.copyOf(avoidActors);
        avoidRegions = Set.copyOf(avoidRegions);
        avoidStages = Set.copyOf(avoidStages);
    }

    /** Ten routes from the first to the last stages, all weights 1, no conditions. */
    public static RouteQuery of(Id<ValueChain> chain) {
        return new RouteQuery(
                chain,
                List.of(),
                List.of(),
                10,
                HandOverWeights.EQUAL,
                1,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }
}
