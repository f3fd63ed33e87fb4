package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.api.PilotChoice.Clash;
import eu.alpsynergy.synergy.api.PilotRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * A smallest set of rules that cannot be kept together. A first one, from which no rule can be taken without making it possible, comes from
 * a deletion filter (Chinneck & Dravnieks 1991) run forwards and backwards. Whether a smaller one exists is decided by hitting sets: a
 * clash holds a rule of every set of rules whose removal makes the rest possible; the smallest set of rules that does so either clashes
 * itself, and then none is smaller, or grows into a possible set whose complement is one more such set (Ignatiev et al. 2015,
 * doi:10.1007/978-3-319-23219-5_13). Cost a few times rules² feasibility checks, each one dynamic program without pairs; after
 * {@value #MOST_ROUNDS} rounds the filter's set stands.
 */
final class RuleConflict {

    private static final int MOST_ROUNDS = 300;

    private final Predicate<List<PilotRule>> feasible;

    RuleConflict(Predicate<List<PilotRule>> feasible) {
        this.feasible = feasible;
    }

    /** The clashing rules among these, in their order; empty when they can all be kept. */
    List<Clash> among(List<PilotRule> rules) {
        if (feasible.test(rules)) {
            return List.of();
        }
        List<PilotRule> smallest = filtered(rules, rules);
        List<PilotRule> reversed = new ArrayList<>(rules);
        Collections.reverse(reversed);
        smallest = smaller(smallest, filtered(rules, reversed));
        smallest = smaller(smallest, smallest(rules, smallest));
        return smallest.stream()
                .map(rule -> new Clash(rule, feasible.test(without(rules, rule))))
                .toList();
    }

    private static List<PilotRule> smaller(List<PilotRule> a, List<PilotRule> b) {
        return b.size() < a.size() ? b : a;
    }

    /** Drops each rule in the order given as long as the rest still clashes. */
    private List<PilotRule> filtered(List<PilotRule> rules, List<PilotRule> order) {
        List<PilotRule> left = new ArrayList<>(rules);
        for (PilotRule rule : order) {
            List<PilotRule> rest = without(left, rule);
            if (!feasible.test(rest)) {
                left = rest;
            }
        }
        return left;
    }

    /** A clash smaller than the one known, or that one when there is none. */
    private List<PilotRule> smallest(List<PilotRule> rules, List<PilotRule> known) {
        List<BitSet> corrections = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            BitSet hitting = HittingSet.smallest(corrections, known.size());
            List<PilotRule> hit = hitting.stream().mapToObj(rules::get).toList();
            if (hitting.cardinality() >= known.size() || !feasible.test(hit)) {
                return hitting.cardinality() >= known.size() ? known : hit;
            }
            corrections.add(correction(rules, hitting));
        }
        return known;
    }

    /** The rules left over when a possible set takes in all it can. */
    private BitSet correction(List<PilotRule> rules, BitSet possible) {
        BitSet left = new BitSet();
        List<PilotRule> kept =
                new ArrayList<>(possible.stream().mapToObj(rules::get).toList());
        for (int i = 0; i < rules.size(); i++) {
            if (!possible.get(i)) {
                kept.add(rules.get(i));
                if (!feasible.test(kept)) {
                    kept.remove(kept.size() - 1);
                    left.set(i);
                }
            }
        }
        return left;
    }

    private static List<PilotRule> without(List<PilotRule> rules, PilotRule rule) {
        List<PilotRule> rest = new ArrayList<>(rules);
        rest.remove(rule);
        return rest;
    }
}
