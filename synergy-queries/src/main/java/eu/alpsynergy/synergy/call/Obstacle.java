package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What keeps regions apart, by name.
 *
 * @param days for windows: the days in common, negative for days in between; else absent
 */
public record Obstacle(List<Id<Region>> regions, List<Id<Call>> calls, Kind kind, OptionalInt days) {

    public Obstacle {
        regions = List.copyOf(regions);
        calls = List.copyOf(calls);
    }

    /** Names of what keeps regions apart; none of the first five says that a call is closed. */
    public enum Kind {
        /** No call of the region in this dataset passes the filters. */
        NO_OPEN_PROGRAMME,
        UNKNOWN_WINDOW,
        FRAME_ONLY,
        ROLLING_WITHOUT_DATES,
        OUTSIDE_PERIOD,
        NO_COMMON_WINDOW,
        NO_COMMON_THEME,
        TRL_DISJOINT,
        APPLICANT_EXCLUDED,
        PARTNER_NUMBERS,
        SHARE_CAP,
        /** Every pair agrees, all together do not. */
        NOT_ALL_TOGETHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
