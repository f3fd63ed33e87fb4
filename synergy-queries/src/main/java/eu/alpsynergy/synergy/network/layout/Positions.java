package eu.alpsynergy.synergy.network.layout;

/** A place for every node, immutable; after {@link ForceLayout} in [-1, 1] both ways with the middle at 0. */
public final class Positions {

    private final double[] x;
    private final double[] y;

    Positions(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** From two columns of equal length, which are copied. */
    public static Positions of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x has " + x.length + " entries, y has " + y.length);
        }
        return new Positions(x.clone(), y.clone());
    }

    public int size() {
        return x.length;
    }

    public double x(int node) {
        return x[node];
    }

    public double y(int node) {
        return y[node];
    }
}
