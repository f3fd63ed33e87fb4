package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Id;
import java.util.List;
import java.util.Locale;

/** What regions that can meet have still to settle or to check, and which calls it concerns. */
public record Caveat(Kind kind, List<Id<Call>> calls) {

    public Caveat {
        calls = List.copyOf(calls);
    }

    /** Kinds of things to settle; none of them keeps regions apart by itself. */
    public enum Kind {
        OPENING_NOT_KNOWN,
        CLOSING_NOT_KNOWN,
        ROLLING_COUNTED,
        FRAME_COUNTED,
        THEMES_NOT_KNOWN,
        CURRENCIES_DIFFER,
        SITE_RULE,
        LEGAL_BASIS_DIFFERS,
        MORE_REGIONS_THAN_PARTNERS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
