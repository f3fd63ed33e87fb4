package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chosen regions side by side: their calls, how they meet or what keeps them apart, the common pot, the smallest shifts. */
public record JointCallDto(
        String version,
        CallScenarioDto scenario,
        List<RefDto> regions,
        List<CallOfferDto> offers,
        List<MeetingDto> meetings,
        List<ObstacleDto> obstacles,
        @Nullable Pot pot,
        List<Plan> plans,
        Map<String, SourceDto> sources) {

    /** A virtual common pot: each region pays its own partners. */
    public record Pot(
            Assumptions assumptions,
            List<Share> shares,
            @Nullable Double totalEur,
            @Nullable String binding,
            @Nullable Integer jointProjects,
            @Nullable Double demandEur,
            boolean complete) {}

    /** What the pot assumes. */
    public record Assumptions(
            double projectCostEur,
            int applications,
            String applicant,
            @Nullable Double rateWhereUnknown,
            Map<String, Double> pledges,
            @Nullable ExchangeRateDto exchangeRate) {}

    /** One region's part of the pot. */
    public record Share(
            String region,
            String call,
            @Nullable Double budget,
            String currency,
            @Nullable Double budgetEur,
            boolean pledged,
            @Nullable Double rate,
            boolean rateAssumed,
            @Nullable Double grantEur,
            @Nullable Double projects) {}

    /** Windows moved so that the regions meet. */
    public record Plan(
            @Nullable String opens,
            @Nullable String closes,
            @Nullable Integer days,
            int totalShift,
            int largestShift,
            List<Move> moves) {}

    /** A call and by how many days its window moves from where the scenario has it; {@code shift} is from the data. */
    public record Move(String region, String call, int days, int shift) {}
}
