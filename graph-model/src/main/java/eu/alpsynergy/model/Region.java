package eu.alpsynergy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A territory with a smart specialisation strategy of its own; NUTS level differs between regions. */
public record Region(
        Id<Region> id,
        LocalName name,
        String nameLocal,
        Id<Country> country,
        String nuts2013,
        String nuts2021,
        int nutsLevel,
        List<String> nuts2Members,
        @Nullable String cohesion2014,
        @Nullable String cohesion2021,
        @Nullable RegionLocation location,
        Provenance provenance)
        implements Entity<Region> {

    public Region {
        nuts2Members = List.copyOf(nuts2Members);
    }
}
