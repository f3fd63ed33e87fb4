package eu.alpsynergy.synergy.network;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.kernel.Betweenness;
import eu.alpsynergy.synergy.kernel.BurtConstraint;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.DegeneracyOrder;
import eu.alpsynergy.synergy.kernel.PageRank;
import eu.alpsynergy.synergy.kernel.Participation;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Measures by name. Same graph and parameters, same values to the last bit. */
public final class NetworkMeasures {

    private NetworkMeasures() {}

    /**
     * A measure of every node.
     *
     * @throws AlpSynergyException {@code groups-missing} for participation, which needs groups; {@code free-steps} when betweenness
     *     meets a cost of 0
     */
    public static MeasureValues compute(CsrGraph graph, NetworkMeasure measure, MeasureParameters parameters) {
        return switch (measure) {
            case DEGREE -> bothWays(graph, measure, CsrGraph::degree);
            case STRENGTH -> bothWays(graph, measure, CsrGraph::strength);
            case BETWEENNESS -> betweenness(graph, parameters);
            case PAGERANK -> plain(measure, PageRank.compute(graph, parameters.damping()));
            case CORE -> {
                DegeneracyOrder cores = DegeneracyOrder.of(graph);
                yield plain(measure, graph, cores::core);
            }
            case CONSTRAINT -> {
                BurtConstraint constraint = new BurtConstraint(graph);
                yield plain(measure, graph, node -> constraint.of(node).orElse(Double.NaN));
            }
            case PARTICIPATION ->
                throw new AlpSynergyException(
                        "groups-missing",
                        "Participation is measured across groups (regions, communities); none were given.",
                        Map.of());
        };
    }

    /**
     * How evenly ties are spread over groups.
     *
     * @param groups for each node a number from 0, -1 = not known
     */
    public static MeasureValues participation(CsrGraph graph, int[] groups) {
        OptionalDouble[] values = Participation.compute(graph, groups);
        return plain(NetworkMeasure.PARTICIPATION, graph, node -> values[node].orElse(Double.NaN));
    }

    private static MeasureValues plain(NetworkMeasure measure, double[] values) {
        return new MeasureValues(measure, values, null, values.length);
    }

    private static MeasureValues plain(NetworkMeasure measure, CsrGraph graph, IntToDoubleFunction value) {
        return plain(
                measure, IntStream.range(0, graph.nodes()).mapToDouble(value).toArray());
    }

    private interface OfNode {
        double value(CsrGraph graph, int node);
    }

    private static MeasureValues bothWays(CsrGraph graph, NetworkMeasure measure, OfNode ofNode) {
        CsrGraph back = graph.reversed();
        return plain(
                measure, graph, node -> ofNode.value(graph, node) + (graph.directed() ? ofNode.value(back, node) : 0));
    }

    private static MeasureValues betweenness(CsrGraph graph, MeasureParameters parameters) {
        Betweenness found = search(graph, parameters);
        IntToDoubleFunction value = parameters.normalised() ? found::share : found::value;
        IntToDoubleFunction error = parameters.normalised() ? found::standardErrorOfShare : found::standardError;
        IntStream nodes = IntStream.range(0, graph.nodes());
        double[] errors = found.exact() ? null : nodes.mapToDouble(error).toArray();
        return new MeasureValues(
                NetworkMeasure.BETWEENNESS,
                IntStream.range(0, graph.nodes()).mapToDouble(value).toArray(),
                errors,
                found.sources());
    }

    private static Betweenness search(CsrGraph graph, MeasureParameters parameters) {
        boolean quick = (double) graph.nodes() * graph.slots() <= MeasureParameters.EXACT_LIMIT;
        int sources =
                parameters.sources() > 0 ? parameters.sources() : quick ? graph.nodes() : MeasureParameters.SAMPLE;
        try {
            return Betweenness.sampled(graph, sources, parameters.seed());
        } catch (IllegalArgumentException e) {
            throw new AlpSynergyException("free-steps", String.valueOf(e.getMessage()), Map.of(), e);
        }
    }
}
