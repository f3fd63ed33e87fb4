package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Theme;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Offers whose rules agree, as the largest sets of them. Every rule is about one quantity: a theme, a readiness level, a kind of
 * applicant, a number of partners; offers agree when one value of each suits them all. So it is enough to try the values that rules
 * name: {@code themes x levels x kinds x numbers} sets, of which those within others are dropped. A rule that is not known suits
 * every value. Cost O(values x offers / 64), plus the square of the number of sets.
 */
final class Agreements {

    private Agreements() {}

    /** All largest sets of offers that agree, as indices. */
    static List<BitSet> of(List<CallOffer> offers, CallScenario scenario) {
        BitSet all = new BitSet();
        all.set(0, offers.size());
        List<BitSet> sets = List.of(all);
        for (List<BitSet> rule : List.of(
                themes(offers, scenario), levels(offers, scenario), applicants(offers, scenario), partners(offers))) {
            sets = LargestSets.of(crossed(sets, rule));
        }
        return sets;
    }

    static List<BitSet> themes(List<CallOffer> offers, CallScenario scenario) {
        Set<Id<Theme>> tried = new TreeSet<>(scenario.themes());
        if (tried.isEmpty()) {
            offers.forEach(o -> tried.addAll(o.themes()));
        }
        List<BitSet> sets = new ArrayList<>();
        tried.forEach(t ->
                sets.add(those(offers, o -> o.themes().isEmpty() || o.themes().contains(t))));
        if (tried.isEmpty()) {
            sets.add(those(offers, o -> true));
        }
        return LargestSets.of(sets);
    }

    static List<BitSet> levels(List<CallOffer> offers, CallScenario scenario) {
        return LargestSets.of(IntStream.rangeClosed(scenario.trlMin(), scenario.trlMax())
                .mapToObj(level -> those(offers, o -> o.trlMin() <= level && level <= o.trlMax()))
                .toList());
    }

    static List<BitSet> applicants(List<CallOffer> offers, CallScenario scenario) {
        if (!scenario.applicants().isEmpty()) {
            return List.of(those(offers, o -> scenario.applicants().stream().noneMatch(a -> a.isExcludedBy(o.call()))));
        }
        return LargestSets.of(Stream.of(Applicant.values())
                .map(a -> those(offers, o -> !a.isExcludedBy(o.call())))
                .toList());
    }

    static List<BitSet> partners(List<CallOffer> offers) {
        return LargestSets.of(IntStream.concat(IntStream.of(1), offers.stream().mapToInt(CallOffer::partnersMin))
                .distinct()
                .mapToObj(n -> those(offers, o -> o.partnersMin() <= n && n <= o.partnersMax()))
                .toList());
    }

    private static BitSet those(List<CallOffer> offers, Predicate<CallOffer> suited) {
        BitSet set = new BitSet(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            set.set(i, suited.test(offers.get(i)));
        }
        return set;
    }

    private static List<BitSet> crossed(List<BitSet> left, List<BitSet> right) {
        List<BitSet> both = new ArrayList<>();
        for (BitSet a : left) {
            for (BitSet b : right) {
                BitSet set = (BitSet) a.clone();
                set.and(b);
                both.add(set);
            }
        }
        return both;
    }
}
