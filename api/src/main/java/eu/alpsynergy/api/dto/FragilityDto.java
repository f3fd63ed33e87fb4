package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;

/** How easily a value chain breaks, in this dataset. */
public record FragilityDto(
        String version,
        RefDto chain,
        boolean whole,
        List<Place> singleActor,
        List<OneRegion> singleRegion,
        List<RefDto> indispensable,
        List<RefDto> passedByAll,
        Cut cut,
        List<Loss> loss,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** A stage that hangs on one actor. */
    public record Place(RefDto stage, RefDto actor, String region, String fact) {}

    /** A stage whose actors are all of one region. */
    public record OneRegion(RefDto stage, String region, int actors) {}

    /** The fewest actors whose loss breaks the chain, the stages emptied by it, and whether fewer are proven not to suffice. */
    public record Cut(List<RefDto> stages, List<RefDto> actors, boolean exact) {}

    /** The share of links still covered after this actor and all before it are gone. */
    public record Loss(RefDto actor, double betweenness, double linkShare) {}
}
