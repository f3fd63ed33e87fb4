package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The best sets of pilot clusters with their proof, or why there is none.
 *
 * @param criteria those that count: with a weight, and with facts that tell candidates apart
 * @param candidates every cluster, by score
 * @param sets best first; empty when the rules clash
 * @param bound no set is better; absent when there is none
 * @param proven whether the first set is known to be best
 * @param nodes of the search tree that were looked at
 * @param conflict a smallest set of rules that clash; empty when there are sets
 */
public record PilotChoice(
        PilotParameters parameters,
        Set<PilotCriterion> criteria,
        List<PilotScore> candidates,
        List<PilotSet> sets,
        OptionalDouble bound,
        boolean proven,
        long nodes,
        List<Clash> conflict) {

    public PilotChoice {
        criteria = Set.copyOf(criteria);
        candidates = List.copyOf(candidates);
        sets = List.copyOf(sets);
        conflict = List.copyOf(conflict);
    }

    /**
     * A set that keeps the rules.
     *
     * @param objective mean score and weighted mean complementarity
     * @param meanScore of its clusters
     * @param complementarity mean over all pairs; pairs of one region count 0
     */
    public record PilotSet(List<Id<Cluster>> clusters, double objective, double meanScore, double complementarity) {

        public PilotSet {
            clusters = List.copyOf(clusters);
        }
    }

    /**
     * A rule that cannot be kept together with the others of the conflict.
     *
     * @param enough whether lifting it alone would do
     */
    public record Clash(PilotRule rule, boolean enough) {}
}
