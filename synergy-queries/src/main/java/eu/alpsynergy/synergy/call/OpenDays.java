package eu.alpsynergy.synergy.call;

import java.util.Optional;
import java.util.OptionalInt;

/** Which days of a window a scenario counts as open, and why it counts none. */
final class OpenDays {

    private OpenDays() {}

    /** First and last day as numbers. */
    record Range(int first, int last) {

        Range within(CallScenario scenario) {
            return new Range(Math.max(first, scenario.fromNumber()), Math.min(last, scenario.toNumber()));
        }

        Range and(Range other) {
            return new Range(Math.max(first, other.first), Math.min(last, other.last));
        }

        /** Days in the range; negative for the days that are missing in between, after the first one missing. */
        long length() {
            return (long) last - first + 1;
        }
    }

    /** The days counted as open; absent when the window gives none, never empty because it is closed. */
    static Optional<Range> of(Window window, CallScenario scenario) {
        boolean counts = window instanceof Window.Fixed
                || (window instanceof Window.Rolling
                        && (scenario.rolling() || window.days().first() != null))
                || (window instanceof Window.Frame && scenario.frames());
        return counts
                ? Optional.of(
                        new Range(window.days().firstNumber(), window.days().lastNumber()))
                : Optional.empty();
    }

    /** Why a window gives no days. */
    static Obstacle.Kind whyNot(Window window) {
        if (window instanceof Window.Frame) {
            return Obstacle.Kind.FRAME_ONLY;
        }
        return window instanceof Window.Rolling ? Obstacle.Kind.ROLLING_WITHOUT_DATES : Obstacle.Kind.UNKNOWN_WINDOW;
    }

    /** The days two ranges share, or the negative number of days from the end of one to the beginning of the other. */
    static OptionalInt shared(Range a, Range b) {
        Range both = a.and(b);
        long days = both.length() > 0 ? both.length() : both.length() - 1;
        return Math.abs(days) > 40_000 ? OptionalInt.empty() : OptionalInt.of((int) days);
    }
}
