package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One call of each region, open on the same days under rules that agree.
 *
 * @param window the days all of them are open, within the days asked for
 * @param offers one of each region, in the order of regions
 * @param wanted themes that were asked for; empty = any
 */
public record Meeting(Days window, List<CallOffer> offers, SortedSet<Id<Theme>> wanted) {

    /** Longest first; a window with an unknown end after those that are known. */
    static final Comparator<Meeting> LONGEST_FIRST = Comparator.comparingInt(
                    (Meeting m) -> -m.window().count().orElse(0))
            .thenComparingInt(m -> m.window().firstNumber())
            .thenComparing(Meeting::callIds);

    public Meeting {
        offers = List.copyOf(offers);
        wanted = Collections.unmodifiableSortedSet(new TreeSet<>(wanted));
    }

    /** Themes that all calls with known themes accept, and that were asked for; empty when no call's themes are known. */
    public SortedSet<Id<Theme>> themes() {
        return Meetings.themes(offers, wanted);
    }

    /** What is left to settle. */
    public List<Caveat> caveats() {
        return Meetings.caveats(offers);
    }

    public List<Id<Region>> regions() {
        return offers.stream().map(CallOffer::region).toList();
    }

    String callIds() {
        return offers.stream().map(o -> o.region() + ":" + o.call().id()).collect(Collectors.joining(","));
    }
}
