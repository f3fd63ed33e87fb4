package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Kinds of applicants that calls give rates for. */
public enum Applicant {
    SMALL,
    MEDIUM,
    LARGE,
    RESEARCH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Applicant parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Share of the costs that the call pays to this kind; absent when not known, 0 when it is excluded. */
    public OptionalDouble rate(Call call) {
        @Nullable
        Double rate =
                switch (this) {
                    case SMALL -> call.rateSmall();
                    case MEDIUM -> call.rateMedium();
                    case LARGE -> call.rateLarge();
                    case RESEARCH -> call.rateResearch();
                };
        return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
    }

    /** Only a rate of 0 excludes; a rate that is not known does not. */
    boolean isExcludedBy(Call call) {
        OptionalDouble rate = rate(call);
        return rate.isPresent() && rate.getAsDouble() == 0;
    }
}
