package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two partitions of the actors that are in both networks. */
public record NetworkComparisonDto(
        String version,
        Side first,
        Side second,
        int common,
        double nmi,
        double ari,
        int movedCount,
        List<Moved> moved) {

    /** One of the two. */
    public record Side(
            NetworkParametersDto parameters,
            NetworkMethodDto method,
            int nodes,
            int edges,
            int communities,
            @Nullable Double modularity) {}

    /** Somebody outside the community that theirs became. */
    public record Moved(RefDto actor, String region, int from, int to) {}
}
