package eu.alpsynergy.synergy.network;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/**
 * What decides measures, echoed in the answer.
 *
 * @param normalised betweenness as a share of all pairs
 * @param sources nodes betweenness is searched from; 0 = every node while that is quick, else {@value #SAMPLE}
 * @param seed draws the sources
 * @param damping of PageRank
 */
public record MeasureParameters(boolean normalised, int sources, long seed, double damping) {

    /** Nodes searched from when every node would take too long. */
    public static final int SAMPLE = 1000;

    /** Every node is searched from while nodes x ends of edges stay below this: about half a minute. */
    public static final double EXACT_LIMIT = 2e9;

    /** Betweenness in pairs, exact while that is quick, seed 1, damping 0.85. */
    public static final MeasureParameters DEFAULT = new MeasureParameters(false, 0, 1, 0.85);

    public MeasureParameters {
        if (!(damping >= 0 && damping < 1)) {
            throw invalid("damping", damping, "a number from 0 to below 1");
        }
        if (sources < 0) {
            throw invalid("sources", sources, "0 (every node while that is quick) or more");
        }
    }

    private static AlpSynergyException invalid(String name, Object value, String allowed) {
        return new AlpSynergyException(
                "invalid-option",
                "'" + name + "' is " + value + "; allowed is " + allowed + ".",
                Map.of("option", name, "value", value, "allowed", allowed));
    }

    public MeasureParameters withNormalised(boolean wanted) {
        return new MeasureParameters(wanted, sources, seed, damping);
    }

    public MeasureParameters withSources(int wanted) {
        return new MeasureParameters(normalised, wanted, seed, damping);
    }

    public MeasureParameters withSeed(long wanted) {
        return new MeasureParameters(normalised, sources, wanted, damping);
    }
}
