package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Stage;
import java.util.List;

/** A link of a chain that regions cover together and the strongest of them alone does not; {@code onlyTogether} when none does alone. */
public record LinkWon(
        Id<Stage> from, Id<Stage> to, boolean onlyTogether, List<Id<Actor>> fromActors, List<Id<Actor>> toActors) {

    public LinkWon {
        fromActors = List.copyOf(fromActors);
        toActors = List.copyOf(toActors);
    }
}
