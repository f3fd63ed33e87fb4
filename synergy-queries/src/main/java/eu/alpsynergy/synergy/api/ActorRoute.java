package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import java.util.List;
import java.util.OptionalDouble;

/** A way along a chain with one actor at each stage, and what each hand-over costs. */
public record ActorRoute(double cost, List<Stop> stops, List<HandOver> handOvers) {

    public ActorRoute {
        stops = List.copyOf(stops);
        handOvers = List.copyOf(handOvers);
    }

    /** An actor at a stage. */
    public record Stop(Id<Stage> stage, Id<Actor> actor, Id<Region> region) {}

    /** Between which points the distance was measured. */
    public enum Basis {
        /** Both actors' own points. */
        ACTOR("actor"),
        /** The point of the region stands for at least one of them. */
        REGION("region"),
        /** The actor hands over to itself. */
        SAME_ACTOR("same_actor"),
        /** A point is missing. */
        NONE("none");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * From a stop to the next.
     *
     * @param cost the sum of the three parts
     * @param km absent where a point is missing
     * @param ties the known ties of the two actors
     * @param facts what the hand-over rests on: link, performances, points, ties
     */
    public record HandOver(
            double cost,
            OptionalDouble km,
            Basis basis,
            boolean crossesBorder,
            boolean tied,
            double distanceCost,
            double borderCost,
            double untiedCost,
            List<FactKey> ties,
            List<FactKey> facts) {

        public HandOver {
            ties = List.copyOf(ties);
            facts = List.copyOf(facts);
        }
    }

    /** The regions passed, in the order of stops, each once. */
    public List<Id<Region>> regions() {
        return stops.stream().map(Stop::region).distinct().toList();
    }
}
