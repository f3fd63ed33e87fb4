package eu.alpsynergy.synergy.network.layout;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32C;

/** Where a layout starts: the same names stand at about the same place at every visit and in every version. */
public final class StartPositions {

    private StartPositions() {}

    /**
     * Groups on a circle in their order, each node within its group by a checksum of its id, so that a node that comes or goes moves no other.
     *
     * @param group of a node, 0..groups-1
     */
    public static Positions byGroup(int nodes, IntUnaryOperator group, int groups, IntFunction<String> id) {
        double[] x = new double[nodes];
        double[] y = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            double angle = 2 * Math.PI * group.applyAsInt(i) / Math.max(1, groups);
            long lot = lot(id.apply(i));
            x[i] = 0.6 * Math.cos(angle) + 0.35 * unit(lot);
            y[i] = 0.6 * Math.sin(angle) + 0.35 * unit(lot >>> 16);
        }
        return new Positions(x, y);
    }

    /**
     * Places known from another layout, others in the middle of their neighbours' places, or where {@code otherwise} says.
     *
     * @param known node in the other layout, or -1
     */
    public static Positions warm(CsrGraph graph, Positions before, IntUnaryOperator known, Positions otherwise) {
        int n = graph.nodes();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            int k = known.applyAsInt(i);
            double sumX = 0;
            double sumY = 0;
            int near = 0;
            for (int slot = graph.start(i); k < 0 && slot < graph.end(i); slot++) {
                int other = known.applyAsInt(graph.target(slot));
                if (other >= 0) {
                    sumX += before.x(other);
                    sumY += before.y(other);
                    near++;
                }
            }
            x[i] = k >= 0 ? before.x(k) : near > 0 ? sumX / near + otherwise.x(i) / 50 : otherwise.x(i);
            y[i] = k >= 0 ? before.y(k) : near > 0 ? sumY / near + otherwise.y(i) / 50 : otherwise.y(i);
        }
        return new Positions(x, y);
    }

    private static long lot(String id) {
        CRC32C sum = new CRC32C();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** The low 16 bits as a number in [-1, 1]. */
    private static double unit(long bits) {
        return (bits & 0xffff) / 32767.5 - 1;
    }
}
