package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a synchronised call is looked for with; echoed in every answer.
 *
 * @param regions only these; empty = all
 * @param themes the common theme must be one of these; empty = any
 * @param period only programmes of this period; absent = any
 * @param from the common window begins on this day or later
 * @param to the common window ends on this day or earlier
 * @param minDays fewest days of a common window
 * @param rolling whether calls that are open continuously without dates count as open on any day
 * @param frames whether a frame counts as if the call were open on all its days
 * @param kinds of programmes whose calls are looked at
 * @param applicants that every call must take; empty = at least one common kind
 * @param trlMin lowest technology readiness level wanted
 * @param trlMax highest technology readiness level wanted
 * @param shifts calls whose windows are moved, by days
 */
public record CallScenario(
        SortedSet<Id<Region>> regions,
        SortedSet<Id<Theme>> themes,
        Optional<Period> period,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int minDays,
        boolean rolling,
        boolean frames,
        SortedSet<String> kinds,
        Set<Applicant> applicants,
        int trlMin,
        int trlMax,
        SortedMap<Id<Call>, Integer> shifts) {

    /** Kinds of programmes in which a region spends money of its own. */
    public static final SortedSet<String> OWN_MONEY =
            Collections.unmodifiableSortedSet(new TreeSet<>(Set.of("erdf", "national", "regional")));

    public CallScenario {
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        applicants = Collections.unmodifiableSet(
                applicants.isEmpty() ? EnumSet.noneOf(Applicant.class) : EnumSet.copyOf(applicants));
        shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
        if (minDays < 1 || trlMin < 1 || trlMax > 9 || trlMin > trlMax) {
            throw new IllegalArgumentException("days " + minDays + ", TRL " + trlMin + " to " + trlMax
                    + "; allowed: at least 1 day, TRL 1 to 9 in order");
        }
    }

    /** Regions' own calls of 2021-27, two weeks in common, only windows with dates, nothing moved. */
    public static CallScenario defaults() {
        return new CallScenario(
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.of(Period.P2021_27),
                Optional.empty(),
                Optional.empty(),
                14,
                false,
                false,
                OWN_MONEY,
                Set.of(),
                1,
                9,
                new TreeMap<>());
    }

    /** The same for these regions. */
    public CallScenario withRegions(Set<Id<Region>> wanted) {
        return new CallScenario(
                new TreeSet<>(wanted),
                themes,
                period,
                from,
                to,
                minDays,
                rolling,
                frames,
                kinds,
                applicants,
                trlMin,
                trlMax,
                shifts);
    }

    /** The same between these days. */
    public CallScenario between(LocalDate first, LocalDate last) {
        return new CallScenario(
                regions,
                themes,
                period,
                Optional.of(first),
                Optional.of(last),
                minDays,
                rolling,
                frames,
                kinds,
                applicants,
                trlMin,
                trlMax,
                shifts);
    }

    /** The same with other windows moved. */
    public CallScenario withShifts(Map<Id<Call>, Integer> moved) {
        return new CallScenario(
                regions,
                themes,
                period,
                from,
                to,
                minDays,
                rolling,
                frames,
                kinds,
                applicants,
                trlMin,
                trlMax,
                new TreeMap<>(moved));
    }

    int fromNumber() {
        return from.map(d -> (int) d.toEpochDay()).orElse(Days.LONG_AGO);
    }

    int toNumber() {
        return to.map(d -> (int) d.toEpochDay()).orElse(Days.FAR_OFF);
    }
}
