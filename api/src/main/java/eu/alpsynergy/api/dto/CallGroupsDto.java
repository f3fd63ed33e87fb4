package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups of regions that can open a call together, and the stretches of days on which regions meet. */
public record CallGroupsDto(
        String version,
        CallScenarioDto scenario,
        List<RefDto> regions,
        @Nullable ExchangeRateDto exchangeRate,
        int total,
        List<Group> groups,
        int totalOverlaps,
        List<Overlap> overlaps,
        List<CallOfferDto> offers,
        Map<String, SourceDto> sources) {

    /** A group to whom no region can be added; the first meeting is the longest. */
    public record Group(
            List<String> regions,
            @Nullable Double budgetEur,
            List<String> budgetsNotKnown,
            List<MeetingDto> meetings,
            List<ObstacleDto> apart) {}

    /** Days on which regions meet, and what keeps the others away. */
    public record Overlap(MeetingDto meeting, List<ObstacleDto> apart) {}

    /** A group's first meeting, as a row. */
    public record Row(
            int rank,
            List<String> regions,
            @Nullable String opens,
            @Nullable String closes,
            @Nullable Integer days,
            @Nullable Double budgetEur,
            List<String> budgetsNotKnown,
            List<String> calls,
            List<String> themes,
            List<String> caveats,
            List<String> apart) {}
}
