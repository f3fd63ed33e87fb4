package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.OpenDays.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which regions meet, exactly. Windows are intervals, and so are rules or they fall into few values; therefore regions can open a
 * call together exactly when there is one point, a first day and an {@linkplain Agreements agreement}, that a call of each of them
 * covers. A sweep over the first days of windows visits every point that matters: a largest set of open calls changes only where a window
 * opens, and only before the next one closes. Cliques of pairwise compatible regions need a check as a set and can be exponentially
 * many; points need neither. Cost O(days x agreements x open calls), memory the sets found.
 */
final class MeetingSearch {

    private final CallScenario scenario;
    private final List<CallOffer> offers = new ArrayList<>();
    private final List<Range> open = new ArrayList<>();
    private final List<Id<Region>> regions;
    private final int[] regionOf;
    private final List<List<Integer>> offersOf = new ArrayList<>();
    private final List<BitSet> agreements;

    /** A first day and an agreement. */
    private record Point(int day, BitSet agreement) {}

    MeetingSearch(List<CallOffer> all, CallScenario scenario) {
        this.scenario = scenario;
        for (CallOffer offer : all) {
            Optional<Range> days = OpenDays.of(offer.window(), scenario).map(d -> d.within(scenario));
            if (days.isPresent() && days.get().length() >= scenario.minDays()) {
                offers.add(offer);
                open.add(days.get());
            }
        }
        this.regions =
                offers.stream().map(CallOffer::region).distinct().sorted().toList();
        Map<Id<Region>, Integer> index = new TreeMap<>();
        regions.forEach(r -> index.put(r, index.size()));
        this.regionOf = offers.stream()
                .mapToInt(o -> index.getOrDefault(o.region(), -1))
                .toArray();
        regions.forEach(r -> offersOf.add(new ArrayList<>()));
        for (int o = 0; o < regionOf.length; o++) {
            offersOf.get(regionOf[o]).add(o);
        }
        this.agreements = Agreements.of(offers, scenario);
    }

    /** Sets of regions that meet and are within no larger such set, with all their meetings; at least two regions each. */
    Map<List<Id<Region>>, List<Meeting>> largest() {
        Map<BitSet, List<Point>> found = sets();
        Map<List<Id<Region>>, List<Meeting>> groups = new HashMap<>();
        for (BitSet set : LargestSets.of(found.keySet())) {
            groups.put(ids(set), meetings(set, found.getOrDefault(set, List.of())));
        }
        return groups;
    }

    /** Every set that meets on some day and is within no larger one on that day, with its meetings there. */
    List<Meeting> overlaps() {
        List<Meeting> all = new ArrayList<>();
        sets().forEach((set, points) -> all.addAll(meetings(set, points)));
        return all;
    }

    /** All meetings of exactly these regions; empty when they do not meet. */
    List<Meeting> of(List<Id<Region>> wanted) {
        return largest().getOrDefault(wanted, List.of());
    }

    private Map<BitSet, List<Point>> sets() {
        Map<BitSet, List<Point>> found = new HashMap<>();
        sweep((day, active) -> {
            Map<BitSet, List<Point>> here = new HashMap<>();
            for (BitSet agreement : agreements) {
                BitSet set = regions(active, agreement);
                if (set.cardinality() > 1) {
                    here.computeIfAbsent(set, s -> new ArrayList<>()).add(new Point(day, agreement));
                }
            }
            LargestSets.of(here.keySet()).forEach(set -> found.computeIfAbsent(set, s -> new ArrayList<>())
                    .addAll(here.getOrDefault(set, List.of())));
        });
        return found;
    }

    private BitSet regions(BitSet active, BitSet agreement) {
        BitSet set = new BitSet(regions.size());
        for (int o = active.nextSetBit(0); o >= 0; o = active.nextSetBit(o + 1)) {
            if (agreement.get(o)) {
                set.set(regionOf[o]);
            }
        }
        return set;
    }

    private interface Visit {
        void at(int day, BitSet active);
    }

    /** Visits the days on which a window opens and after which one closes before another opens. */
    private void sweep(Visit visit) {
        int[] opening = order(Comparator.comparingInt(i -> open.get(i).first()));
        int[] closing = order(Comparator.comparingInt(this::lastStart));
        BitSet active = new BitSet(offers.size());
        int closed = 0;
        for (int i = 0; i < opening.length; ) {
            int day = open.get(opening[i]).first();
            while (i < opening.length && open.get(opening[i]).first() == day) {
                active.set(opening[i++]);
            }
            while (lastStart(closing[closed]) < day) {
                active.clear(closing[closed++]);
            }
            int next = i < opening.length ? open.get(opening[i]).first() : Integer.MAX_VALUE;
            if (lastStart(closing[closed]) < next) {
                visit.at(day, active);
            }
        }
    }

    private int[] order(Comparator<Integer> by) {
        return IntStream.range(0, offers.size())
                .boxed()
                .sorted(by)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The last day on which a common window of the fewest days can begin. */
    private int lastStart(int offer) {
        return open.get(offer).last() - scenario.minDays() + 1;
    }

    private List<Id<Region>> ids(BitSet set) {
        return set.stream().mapToObj(regions::get).toList();
    }

    /** Points that lead to the same calls give one meeting. */
    private List<Meeting> meetings(BitSet set, List<Point> points) {
        Map<List<Integer>, Meeting> byCalls = new HashMap<>();
        for (Point point : points) {
            byCalls.computeIfAbsent(chosen(set, point), this::meeting);
        }
        return byCalls.values().stream().sorted(Meeting.LONGEST_FIRST).toList();
    }

    /** Of each region the call that stays open longest, then the one that opened first, then by id. */
    private List<Integer> chosen(BitSet set, Point point) {
        List<Integer> chosen = new ArrayList<>();
        for (int r = set.nextSetBit(0); r >= 0; r = set.nextSetBit(r + 1)) {
            int best = -1;
            for (int o : offersOf.get(r)) {
                if (point.agreement().get(o)
                        && open.get(o).first() <= point.day()
                        && point.day() <= lastStart(o)
                        && (best < 0 || isLonger(o, best))) {
                    best = o;
                }
            }
            chosen.add(best);
        }
        return chosen;
    }

    private Meeting meeting(List<Integer> chosen) {
        Range window = new Range(Days.LONG_AGO, Days.FAR_OFF);
        for (int o : chosen) {
            window = window.and(open.get(o));
        }
        return new Meeting(
                Days.ofNumbers(window.first(), window.last()),
                chosen.stream().map(offers::get).toList(),
                scenario.themes());
    }

    private boolean isLonger(int o, int other) {
        Range a = open.get(o);
        Range b = open.get(other);
        return a.last() != b.last() ? a.last() > b.last() : a.first() < b.first();
    }
}
