package eu.alpsynergy.synergy.network;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A measure of every node; absent where it is not defined. */
public final class MeasureValues {

    private final NetworkMeasure measure;
    private final double[] values;
    private final double @Nullable [] standardErrors;
    private final int sources;

    /** NaN stands for what is not defined, and never leaves this class. */
    MeasureValues(NetworkMeasure measure, double[] values, double @Nullable [] standardErrors, int sources) {
        this.measure = measure;
        this.values = values;
        this.standardErrors = standardErrors;
        this.sources = sources;
    }

    public NetworkMeasure measure() {
        return measure;
    }

    public int nodes() {
        return values.length;
    }

    /** The value of a node. */
    public OptionalDouble value(int node) {
        return Double.isNaN(values[node]) ? OptionalDouble.empty() : OptionalDouble.of(values[node]);
    }

    /** Whether the values are estimates from a sample. */
    public boolean sampled() {
        return standardErrors != null;
    }

    /** The standard error of an estimate; absent when exact. Two of them either way hold the true value of most nodes. */
    public OptionalDouble standardError(int node) {
        return standardErrors == null ? OptionalDouble.empty() : OptionalDouble.of(standardErrors[node]);
    }

    /** Nodes a sample was taken from; all nodes when exact. */
    public int sources() {
        return sources;
    }
}
