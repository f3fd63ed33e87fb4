package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;

/** An actor and those around it. */
public record EgoNetworkDto(
        String version,
        NetworkParametersDto parameters,
        RefDto centre,
        int depth,
        int total,
        int totalEdges,
        List<Node> nodes,
        List<NetworkDto.Edge> edges,
        List<Neighbour> neighbours,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** Somebody within the depth, at its place in [-1, 1]. */
    public record Node(String id, String kind, String name, String region, int steps, double x, double y) {}

    /** Somebody one step away; the strongest few of {@code reasonCount} reasons are named. */
    public record Neighbour(
            RefDto actor, String region, double weight, int reasonCount, List<NetworkReasonDto> reasons) {}
}
