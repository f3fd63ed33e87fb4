package eu.alpsynergy.synergy.call;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Days from first to last, both included; an end that is not known is absent, and then counts as open on that side. */
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    static final int LONG_AGO = Integer.MIN_VALUE / 4;
    static final int FAR_OFF = Integer.MAX_VALUE / 4;

    static Days ofNumbers(int first, int last) {
        return new Days(
                first == LONG_AGO ? null : LocalDate.ofEpochDay(first),
                last == FAR_OFF ? null : LocalDate.ofEpochDay(last));
    }

    /** Day of the first as a number; very early when not known. */
    int firstNumber() {
        return first == null ? LONG_AGO : (int) first.toEpochDay();
    }

    /** Day of the last as a number; very late when not known. */
    int lastNumber() {
        return last == null ? FAR_OFF : (int) last.toEpochDay();
    }

    /** Number of days; absent when an end is not known. */
    public OptionalInt count() {
        return first == null || last == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The same days later, or earlier for a negative number. */
    public Days shifted(int days) {
        return new Days(first == null ? null : first.plusDays(days), last == null ? null : last.plusDays(days));
    }

    boolean isUnknown() {
        return first == null && last == null;
    }
}
