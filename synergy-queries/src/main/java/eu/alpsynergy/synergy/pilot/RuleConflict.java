package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.api.PilotChoice.Clash;
import eu.alpsynergy.synergy.api.PilotRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * A smallest set of rules that cannot be kept together: no rule can be taken from it without making it possible (Chinneck & Dravnieks
 * 1991, deletion filter). The filter runs forwards, backwards and with every clashing rule first, and the smallest result is kept: as small as
 * these find, which need not be the smallest of all. Cost O(rules²) feasibility checks, each one dynamic program without pairs.
 */
final class RuleConflict {

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
        for (PilotRule first : List.copyOf(smallest)) {
            List<PilotRule> order = new ArrayList<>(rules);
            order.remove(first);
            order.add(0, first);
            smallest = smaller(smallest, filtered(rules, order));
        }
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

    private static List<PilotRule> without(List<PilotRule> rules, PilotRule rule) {
        List<PilotRule> rest = new ArrayList<>(rules);
        rest.remove(rule);
        return rest;
    }
}
