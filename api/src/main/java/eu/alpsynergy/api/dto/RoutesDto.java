package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cheapest actor routes through a value chain, with what each hand-over costs and why. */
public record RoutesDto(
        String version,
        RefDto chain,
        Asked parameters,
        List<RefDto> from,
        List<RefDto> to,
        List<ActorRoute> routes,
        boolean complete,
        long work,
        long mostWork,
        List<RefDto> emptyStages,
        List<RefDto> withoutPoint,
        List<Place> places,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** The question, defaults filled in. */
    public record Asked(
            int limit,
            double wDistance,
            double wBorder,
            double wUntied,
            int minRegions,
            List<String> via,
            List<String> avoidStage,
            List<String> removeActor,
            List<String> removeRegion,
            String pattern) {}

    /** A route; hand-over i leads from stop i to stop i + 1. {@code km} is absent when one of its distances is. */
    public record ActorRoute(
            int rank,
            double cost,
            @Nullable Double km,
            List<String> regions,
            List<String> countries,
            List<Stop> stops,
            List<HandOver> handOvers) {}

    /** An actor at a stage. */
    public record Stop(RefDto stage, RefDto actor, String region, String country) {}

    /** What passing from one actor to the next costs: the sum of three parts. */
    public record HandOver(
            double cost,
            @Nullable Double km,
            String basis,
            boolean crossesBorder,
            boolean tied,
            double distanceCost,
            double borderCost,
            double untiedCost,
            List<String> ties,
            List<String> facts) {}

    /** Where a region or an actor with a point of its own stands; regions first. */
    public record Place(String kind, String id, LocalName name, double latitude, double longitude) {}

    /** A hand-over as a line of a table. */
    public record Line(
            int rank,
            double routeCost,
            int handOver,
            String fromStage,
            String fromActor,
            String fromActorName,
            String fromRegion,
            String toStage,
            String toActor,
            String toActorName,
            String toRegion,
            double cost,
            @Nullable Double km,
            String basis,
            boolean crossesBorder,
            boolean tied,
            double distanceCost,
            double borderCost,
            double untiedCost,
            List<String> ties) {}
}
