package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.List;

/**
 * How much the ranking of pairs depends on the weights: over draws of weights from all that are possible, how often each pair is
 * among the first.
 *
 * @param draws weights drawn, uniformly from all that sum to 1 (Dirichlet(1,1,1))
 * @param seed the same seed gives the same draws
 * @param top how many pairs count as the first
 * @param pairs pairs with a potential, by share, then as in the ranking
 */
public record RankStability(SynergyParameters parameters, int draws, long seed, int top, List<PairStability> pairs) {

    public RankStability {
        pairs = List.copyOf(pairs);
    }

    /**
     * A pair over all draws.
     *
     * @param share draws in which it is among the first, as a share of all
     * @param best its best rank
     * @param worst its worst rank
     */
    public record PairStability(Id<Region> a, Id<Region> b, double share, int best, int worst) {}
}
