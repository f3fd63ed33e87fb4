package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.ClusterLabel;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.FactKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The best ECEI label that a cluster holds on a day: bronze 1/3, silver 2/3, gold 1; labels without these grades do not count.
 *
 * <p>Dates are as precise as the source: a label of 2019 for 2 years is surely valid from the last day of 2019 to the last before
 * 2021. A label that is surely over or not yet given counts 0; one of which that is not known is absent, or counts fully when open
 * labels are asked for. A cluster without a label in the dataset is absent: nobody says that it has none.
 */
final class LabelOnDate implements Criterion {

    private static final Map<String, Double> GRADES = Map.of("bronze", 1 / 3.0, "silver", 2 / 3.0, "gold", 1.0);

    private final GraphSnapshot snapshot;
    private final Optional<LocalDate> day;
    private final boolean open;

    LabelOnDate(GraphSnapshot snapshot, Optional<LocalDate> day, boolean open) {
        this.snapshot = snapshot;
        this.day = day;
        this.open = open;
    }

    /** Whether a label is valid on the day. */
    enum Validity {
        VALID,
        OVER,
        NOT_KNOWN
    }

    @Override
    public Measured of(int cluster) {
        Measured best = Measured.unknown();
        for (ClusterLabel label : snapshot.clusterLabels()) {
            if (label.cluster().equals(snapshot.clusters().get(cluster).id()) && grade(label) > 0) {
                Measured measured = measure(label);
                if (measured.value().orElse(-1) > best.value().orElse(-1)
                        || best.facts().isEmpty()) {
                    best = measured;
                }
            }
        }
        return best;
    }

    private static double grade(ClusterLabel label) {
        String grade = label.grade();
        return grade == null ? 0 : GRADES.getOrDefault(grade.toLowerCase(Locale.ROOT), 0.0);
    }

    private Measured measure(ClusterLabel label) {
        List<FactKey> facts = new ArrayList<>();
        facts.add(FactKey.of("cluster_labels", label.cluster(), label.label()));
        return switch (validity(label)) {
            case VALID -> new Measured(OptionalDouble.of(grade(label)), "valid", 0, 0, facts);
            case OVER -> new Measured(OptionalDouble.of(0), "not-valid", 0, 0, facts);
            case NOT_KNOWN ->
                new Measured(
                        open ? OptionalDouble.of(grade(label)) : OptionalDouble.empty(),
                        "validity-unknown",
                        0,
                        0,
                        facts);
        };
    }

    Validity validity(ClusterLabel label) {
        if (day.isEmpty()) {
            return Validity.VALID;
        }
        LocalDate on = day.get();
        Span awarded = Span.of(label.awarded());
        Span until = Span.of(label.validUntil());
        Integer years = label.validYears();
        if (until == null && awarded != null && years != null) {
            until = new Span(awarded.first().plusYears(years), awarded.last().plusYears(years));
        }
        if ((awarded != null && on.isBefore(awarded.first())) || (until != null && on.isAfter(until.last()))) {
            return Validity.OVER;
        }
        boolean given = awarded != null ? !on.isBefore(awarded.last()) : label.validUntil() != null;
        return given && until != null && !on.isAfter(until.first()) ? Validity.VALID : Validity.NOT_KNOWN;
    }

    /** The first and last day that a date of a year, month or day can mean. */
    private record Span(LocalDate first, LocalDate last) {

        static @Nullable Span of(@Nullable String date) {
            if (date == null) {
                return null;
            }
            String[] ends = date.split("/", 2);
            return new Span(first(ends[0]), last(ends[ends.length - 1]));
        }

        private static LocalDate first(String date) {
            return LocalDate.parse(
                    switch (date.length()) {
                        case 4 -> date + "-01-01";
                        case 7 -> date + "-01";
                        default -> date;
                    });
        }

        private static LocalDate last(String date) {
            return switch (date.length()) {
                case 4 -> LocalDate.parse(date + "-12-31");
                case 7 -> LocalDate.parse(date + "-01").plusMonths(1).minusDays(1);
                default -> LocalDate.parse(date);
            };
        }
    }
}
