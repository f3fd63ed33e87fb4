package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.Comparator;
import java.util.List;

/**
 * Windows moved so that regions meet.
 *
 * @param window the common days after the shifts
 * @param moves one of each region, in the order of regions; 0 days when its window stays
 */
public record WindowPlan(Days window, List<Move> moves) {

    /** Fewest days in all, then the smallest largest shift, then the fewest windows moved, then the earliest, then by ids. */
    static final Comparator<WindowPlan> SMALLEST_FIRST = Comparator.comparingInt(WindowPlan::totalDays)
            .thenComparingInt(WindowPlan::largestShift)
            .thenComparingInt(WindowPlan::moved)
            .thenComparingInt(p -> p.window().firstNumber())
            .thenComparing(p -> p.moves().toString());

    public WindowPlan {
        moves = List.copyOf(moves);
    }

    /** A window and how far it moves; later is positive. */
    public record Move(Id<Region> region, CallOffer offer, int days) {

        @Override
        public String toString() {
            return region + ":" + offer.call().id() + ":" + days;
        }
    }

    public int totalDays() {
        return moves.stream().mapToInt(m -> Math.abs(m.days())).sum();
    }

    public int largestShift() {
        return moves.stream().mapToInt(m -> Math.abs(m.days())).max().orElse(0);
    }

    public int moved() {
        return (int) moves.stream().filter(m -> m.days() != 0).count();
    }
}
