package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Partner;
import eu.alpsynergy.model.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What pilot clusters are chosen with; echoed in every answer.
 *
 * @param size how many
 * @param period whose strategies and whose categories of regions count
 * @param labelsOn the day on which labels have to be valid; empty = held at any time
 * @param openLabels whether a label counts whose validity on that day is not known
 * @param weights of the criteria; only their ratios matter
 * @param pairWeight of the mean complementarity of the chosen pairs against the mean score
 * @param rules other than the size, without repetition
 * @param votes at most one of each partner
 */
public record PilotParameters(
        int size,
        Period period,
        Optional<LocalDate> labelsOn,
        boolean openLabels,
        Map<PilotCriterion, Double> weights,
        double pairWeight,
        List<PilotRule> rules,
        List<Vote> votes) {

    public static final double PAIR_WEIGHT = 0.25;

    public PilotParameters {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        rules = List.copyOf(rules);
        votes = List.copyOf(votes);
        if (size < 1) {
            throw new IllegalArgumentException("size is " + size + "; allowed: at least 1");
        }
    }

    /** The points that a partner gave to clusters; they count by their shares, so that every partner has one voice. */
    public record Vote(Id<Partner> partner, SortedMap<Id<Cluster>, Integer> points) {

        public Vote {
            points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        }
    }

    /** Every criterion with the same weight. */
    public static Map<PilotCriterion, Double> equalWeights() {
        Map<PilotCriterion, Double> weights = new EnumMap<>(PilotCriterion.class);
        for (PilotCriterion criterion : PilotCriterion.values()) {
            weights.put(criterion, 1.0);
        }
        return weights;
    }

    public double weight(PilotCriterion criterion) {
        return weights.getOrDefault(criterion, 0.0);
    }

    /** The same with other weights of the criteria. */
    public PilotParameters withWeights(Map<PilotCriterion, Double> other) {
        return new PilotParameters(size, period, labelsOn, openLabels, other, pairWeight, rules, votes);
    }

    /** The same with other rules. */
    public PilotParameters withRules(List<PilotRule> other) {
        return new PilotParameters(size, period, labelsOn, openLabels, weights, pairWeight, other, votes);
    }
}
