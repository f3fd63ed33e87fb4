package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network of actors, or the strongest part of it, ready to be drawn. */
public record NetworkDto(
        String version,
        NetworkParametersDto parameters,
        NetworkMethodDto method,
        Counts counts,
        Crossing crossing,
        List<LeftOut> leftOut,
        List<Measure> measures,
        List<Community> communities,
        List<RefDto> bridges,
        List<Node> nodes,
        List<Edge> edges) {

    /** How much there is and how much of it is shown. */
    public record Counts(
            int nodes,
            int edges,
            int shownNodes,
            int shownEdges,
            int communities,
            @Nullable Double modularity) {}

    /** How much crosses borders; shares are of the weight of all edges. */
    public record Crossing(
            int acrossRegions,
            int acrossCountries,
            @Nullable Double weightAcrossRegions,
            @Nullable Double weightAcrossCountries) {}

    /** What is not in the network, and why. */
    public record LeftOut(String reason, int count) {}

    /** A measure that nodes can be sized and coloured by; {@code low} and {@code high} are its extremes; estimates say from how many nodes. */
    public record Measure(
            String id,
            String formula,
            String unit,
            String range,
            List<String> parameters,
            List<String> references,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer sampledFrom,
            @Nullable Double largestError) {}

    /** A community in short. */
    public record Community(
            int number,
            int size,
            List<String> regions,
            @Nullable Double transregionality,
            List<RefDto> centre) {}

    /** A node at its place in [-1, 1]; {@code values} in the order of {@code measures}. */
    public record Node(
            String id,
            String kind,
            String name,
            String region,
            @Nullable String theme,
            double x,
            double y,
            int community,
            List<@Nullable Double> values) {}

    /** An edge between two nodes by their place in {@code nodes}. */
    public record Edge(int a, int b, double weight) {}
}
