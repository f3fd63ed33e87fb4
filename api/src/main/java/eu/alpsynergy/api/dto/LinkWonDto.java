package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;

/** A link of a chain that regions cover together, with the actors at its ends. */
public record LinkWonDto(
        String from,
        LocalName fromName,
        String to,
        LocalName toName,
        boolean onlyTogether,
        List<ActorAtStage> fromActors,
        List<ActorAtStage> toActors) {

    /** An actor at a stage and the fact that says so. */
    public record ActorAtStage(String id, String name, String region, String fact) {}
}
