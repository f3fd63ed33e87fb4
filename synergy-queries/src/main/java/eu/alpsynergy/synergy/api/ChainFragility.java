package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import java.util.List;

/**
 * How easily a chain breaks, in this dataset. A chain is whole when a forward path of occupied stages leads from a first stage (no
 * link feeds it) to a last one.
 *
 * @param whole whether it is
 * @param singleActor stages with one actor
 * @param singleRegion stages with several actors of one region
 * @param indispensable actors without whom the chain is not whole any more
 * @param passedByAll stages that every forward path of occupied stages passes; empty when the chain is not whole
 * @param cut the fewest actors whose loss, at all their stages, breaks the chain; empty when it is broken already
 * @param loss links still covered when actors fall one after the other, the best connected first
 */
public record ChainFragility(
        Id<ValueChain> chain,
        boolean whole,
        List<Place> singleActor,
        List<OneRegion> singleRegion,
        List<Id<Actor>> indispensable,
        List<Id<Stage>> passedByAll,
        Cut cut,
        List<Loss> loss) {

    public ChainFragility {
        singleActor = List.copyOf(singleActor);
        singleRegion = List.copyOf(singleRegion);
        passedByAll = List.copyOf(passedByAll);
        indispensable = List.copyOf(indispensable);
        loss = List.copyOf(loss);
    }

    /** An actor at a stage. */
    public record Place(Id<Stage> stage, Id<Actor> actor, Id<Region> region) {}

    /** A stage whose actors are all of one region. */
    public record OneRegion(Id<Stage> stage, Id<Region> region, int actors) {}

    /** The actors, the stages that have nobody left without them, and whether it is proven that fewer do not suffice. */
    public record Cut(List<Id<Stage>> stages, List<Id<Actor>> actors, boolean exact) {

        public Cut {
            stages = List.copyOf(stages);
            actors = List.copyOf(actors);
        }
    }

    /** The share of links still covered after this actor and all before it are gone. */
    public record Loss(Id<Actor> actor, double betweenness, double linkShare) {}
}
