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

    private static final MeasureParameters PARAMETERS = MeasureParameters.DEFAULT.withNormalised(true);

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
                        : NetworkMeasures.compute(network.graph(), measure, PARAMETERS))
                .map(NodeMeasure::new)
                .toList();
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
