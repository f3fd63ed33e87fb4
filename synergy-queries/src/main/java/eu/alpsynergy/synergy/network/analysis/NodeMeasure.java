package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.network.MeasureDescriptor;
import eu.alpsynergy.synergy.network.MeasureParameters;
import eu.alpsynergy.synergy.network.MeasureValues;
import eu.alpsynergy.synergy.network.NetworkMeasure;
import eu.alpsynergy.synergy.network.NetworkMeasures;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a measure says of every node of a network, with its extremes. */
public final class NodeMeasure {

    /** Sources times ends of edges that betweenness may cost while somebody waits; above it, it is estimated from fewer sources. */
    private static final double WORK = 1e8;

    private static final int FEWEST_SOURCES = 64;

    private final MeasureValues values;
    private final OptionalDouble low;
    private final OptionalDouble high;

    private NodeMeasure(MeasureValues values) {
        this.values = values;
        double[] known = IntStream.range(0, values.nodes())
                .mapToObj(values::value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        this.low = Arrays.stream(known).min();
        this.high = Arrays.stream(known).max();
    }

    /** All measures; betweenness as a share of all pairs, participation across regions. */
    static List<NodeMeasure> all(ActorNetwork network) {
        return Stream.of(NetworkMeasure.values())
                .map(measure -> measure == NetworkMeasure.PARTICIPATION
                        ? NetworkMeasures.participation(
                                network.graph(),
                                IntStream.range(0, network.nodes())
                                        .map(network::region)
                                        .toArray())
                        : NetworkMeasures.compute(network.graph(), measure, parameters(network)))
                .map(NodeMeasure::new)
                .toList();
    }

    private static MeasureParameters parameters(ActorNetwork network) {
        double affordable = WORK / Math.max(1, network.graph().slots());
        int sources = affordable >= network.nodes() ? 0 : (int) Math.max(FEWEST_SOURCES, affordable);
        return MeasureParameters.DEFAULT.withNormalised(true).withSources(sources);
    }

    public NetworkMeasure measure() {
        return values.measure();
    }

    public String id() {
        return measure().id();
    }

    public MeasureDescriptor descriptor() {
        return measure().descriptor();
    }

    public OptionalDouble at(int node) {
        return values.value(node);
    }

    /** The least value; absent where no node has one. */
    public OptionalDouble low() {
        return low;
    }

    public OptionalDouble high() {
        return high;
    }

    /** Nodes that an estimate was made from; empty where the values are exact. */
    public OptionalInt sampledFrom() {
        return values.sampled() ? OptionalInt.of(values.sources()) : OptionalInt.empty();
    }

    /** The largest standard error of an estimate; empty where the values are exact. */
    public OptionalDouble largestError() {
        return IntStream.range(0, values.nodes())
                .mapToObj(values::standardError)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
    }
}
