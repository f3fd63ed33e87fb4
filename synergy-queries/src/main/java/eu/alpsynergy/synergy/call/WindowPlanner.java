package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.OpenDays.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The smallest shifts of whole windows that let regions meet. For a first common day t a window {@code [o, c]} moves by
 * {@code t - o} when it opens too late, by {@code t + d - 1 - c} when it closes too early, else not at all; it must last d days. The sum
 * over regions of the cheapest call is piecewise linear in t and turns only at some {@code o} or {@code c - d + 1}, so
 * the least is at one of these days. Exact. Cost O(agreements x offers^2).
 */
final class WindowPlanner {

    private static final int MOST_PLANS = 3;

    private final CallScenario scenario;
    private final Set<Id<Region>> held;

    /** Plans under the scenario; windows of held regions do not move. */
    WindowPlanner(CallScenario scenario, Set<Id<Region>> held) {
        this.scenario = scenario;
        this.held = Set.copyOf(held);
    }

    /** Up to three plans that move different windows, best first; empty when no shift helps. */
    List<WindowPlan> plans(List<CallOffer> all) {
        List<CallOffer> offers = all.stream()
                .filter(o -> OpenDays.of(o.window(), scenario)
                        .filter(d -> d.length() >= scenario.minDays())
                        .isPresent())
                .toList();
        List<Id<Region>> regions =
                List.copyOf(new TreeSet<>(offers.stream().map(CallOffer::region).toList()));
        List<WindowPlan> plans = new ArrayList<>();
        for (BitSet agreement : Agreements.of(offers, scenario)) {
            List<CallOffer> agreeing = agreement.stream().mapToObj(offers::get).toList();
            days(agreeing).forEach(day -> plan(regions, agreeing, day).ifPresent(plans::add));
        }
        plans.sort(WindowPlan.SMALLEST_FIRST);
        return different(plans);
    }

    private static List<WindowPlan> different(List<WindowPlan> sorted) {
        Set<String> moved = new HashSet<>();
        List<WindowPlan> kept = new ArrayList<>();
        for (WindowPlan plan : sorted) {
            String calls = plan.moves().stream()
                    .filter(m -> m.days() != 0)
                    .map(m -> m.offer().call().id().value())
                    .toList()
                    .toString();
            if (kept.size() < MOST_PLANS && moved.add(calls)) {
                kept.add(plan);
            }
        }
        return kept;
    }

    private SortedSet<Integer> days(List<CallOffer> offers) {
        TreeSet<Integer> days = new TreeSet<>();
        for (CallOffer offer : offers) {
            Range range = range(offer);
            days.add(range.first());
            days.add(range.last() - scenario.minDays() + 1);
        }
        scenario.from().ifPresent(d -> days.add((int) d.toEpochDay()));
        scenario.to().ifPresent(d -> days.add((int) d.toEpochDay() - scenario.minDays() + 1));
        days.removeIf(day -> day < scenario.fromNumber()
                || day + scenario.minDays() - 1 > scenario.toNumber()
                || day <= Days.LONG_AGO
                || day >= Days.FAR_OFF - scenario.minDays());
        return days;
    }

    private Range range(CallOffer offer) {
        return OpenDays.of(offer.window(), scenario).orElseThrow();
    }

    private Optional<WindowPlan> plan(List<Id<Region>> regions, List<CallOffer> offers, int day) {
        List<WindowPlan.Move> moves = new ArrayList<>();
        Range window = new Range(Days.LONG_AGO, Days.FAR_OFF);
        for (Id<Region> region : regions) {
            Optional<WindowPlan.Move> move = offers.stream()
                    .filter(o -> o.region().equals(region))
                    .map(o -> new WindowPlan.Move(region, o, shift(o, day)))
                    .filter(m -> m.days() == 0 || mayMove(m.offer()))
                    .min(Comparator.comparingInt((WindowPlan.Move m) -> Math.abs(m.days()))
                            .thenComparing(m -> m.offer().call().id()));
            if (move.isEmpty()) {
                return Optional.empty();
            }
            moves.add(move.get());
            Range range = range(move.get().offer());
            window = window.and(new Range(
                    later(range.first(), move.get().days()),
                    later(range.last(), move.get().days())));
        }
        Range within = window.within(scenario);
        return Optional.of(new WindowPlan(Days.ofNumbers(within.first(), within.last()), moves));
    }

    private static int later(int day, int by) {
        return day == Days.LONG_AGO || day == Days.FAR_OFF ? day : day + by;
    }

    private boolean mayMove(CallOffer offer) {
        return offer.window() instanceof Window.Fixed && !held.contains(offer.region());
    }

    private int shift(CallOffer offer, int day) {
        Range range = range(offer);
        if (day < range.first()) {
            return day - range.first();
        }
        return Math.max(0, day + scenario.minDays() - 1 - range.last());
    }
}
