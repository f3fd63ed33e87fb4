package eu.alpsynergy.synergy.network;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/**
 * What decides a partition, echoed in the answer.
 *
 * @param method how communities are found
 * @param resolution above 0; more gives smaller communities; label propagation ignores it, Girvan-Newman chooses its best cut by it
 * @param seed of every random choice
 * @param iterations rounds of the method, each starting from the result of the one before; 0 = until nothing improves
 * @param restarts independent runs of which the one of highest modularity counts; 0 = chosen by the size of the graph, see
 *     {@link CommunityDetection#restartsFor}
 */
public record CommunityParameters(CommunityMethod method, double resolution, long seed, int iterations, int restarts) {

    public CommunityParameters {
        require(resolution > 0 && resolution < Double.POSITIVE_INFINITY, "resolution", resolution, "a number above 0");
        require(iterations >= 0, "iterations", iterations, "0 (until nothing improves) or more");
        require(restarts >= 0 && restarts <= 1000, "restarts", restarts, "0 (chosen by size) to 1000");
    }

    /** Resolution 1, seed 1, until nothing improves, restarts chosen by size. */
    public static CommunityParameters of(CommunityMethod method) {
        return new CommunityParameters(method, 1, 1, 0, 0);
    }

    public CommunityParameters withResolution(double wanted) {
        return new CommunityParameters(method, wanted, seed, iterations, restarts);
    }

    public CommunityParameters withSeed(long wanted) {
        return new CommunityParameters(method, resolution, wanted, iterations, restarts);
    }

    public CommunityParameters withIterations(int wanted) {
        return new CommunityParameters(method, resolution, seed, wanted, restarts);
    }

    public CommunityParameters withRestarts(int wanted) {
        return new CommunityParameters(method, resolution, seed, iterations, wanted);
    }

    private static void require(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new AlpSynergyException(
                    "invalid-option",
                    "'" + name + "' is " + value + "; allowed is " + allowed + ".",
                    Map.of("option", name, "value", value, "allowed", allowed));
        }
    }
}
