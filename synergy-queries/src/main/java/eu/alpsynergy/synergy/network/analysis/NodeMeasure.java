package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a measure says of every node of a network. */
public final class NodeMeasure {

    private final IndicatorDescriptor descriptor;
    /** NaN where undefined. */
    private final double[] values;

    private final Optional<String> estimate;

    NodeMeasure(IndicatorDescriptor descriptor, double[] values, Optional<String> estimate) {
        this.descriptor = descriptor;
        this.values = values;
        this.estimate = estimate;
    }

    public String id() {
        return descriptor.id();
    }

    public IndicatorDescriptor descriptor() {
        return descriptor;
    }

    public OptionalDouble at(int node) {
        return Double.isNaN(values[node]) ? OptionalDouble.empty() : OptionalDouble.of(values[node]);
    }

    /** The least value; absent where no node has one. */
    public OptionalDouble low() {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).min();
    }

    public OptionalDouble high() {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).max();
    }

    /** How far an estimate may be off, in words; empty where the values are exact. */
    public Optional<String> estimate() {
        return estimate;
    }
}
