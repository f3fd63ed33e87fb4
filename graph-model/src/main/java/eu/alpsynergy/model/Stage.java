package eu.alpsynergy.model;

import java.util.List;

/** A step of a value chain; {@code nace} holds NACE Rev. 2 codes of any level. */
public record Stage(
        Id<Stage> id,
        Id<ValueChain> chain,
        int order,
        LocalName name,
        String kind,
        List<String> nace,
        Provenance provenance)
        implements Entity<Stage> {

    public Stage {
        nace = List.copyOf(nace);
    }
}
