package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A virtual common pot: each region pays its own partners, nothing crosses a border.
 *
 * @param totalEur sum of the budgets known in euros; absent when none is
 * @param binding region whose budget is used up first, among those whose figures are known
 * @param jointProjects whole projects that every region with known figures can pay; absent when none is known
 * @param demandEur grants that the assumed applications ask of the regions with known figures
 * @param complete whether budget and rate of every region are known; if not, {@code jointProjects} is an upper limit
 */
public record CommonPot(
        PotAssumptions assumptions,
        List<Share> shares,
        OptionalDouble totalEur,
        Optional<Id<Region>> binding,
        OptionalInt jointProjects,
        OptionalDouble demandEur,
        boolean complete) {

    public CommonPot {
        shares = List.copyOf(shares);
    }

    /**
     * One region's part.
     *
     * @param budgetEur the pledge, else the call's budget in euros; absent when not known or not converted
     * @param pledged whether it is a pledge
     * @param rate share of costs paid to the applicant
     * @param rateAssumed whether the rate is the one assumed
     * @param grantEur what one joint project costs the region
     * @param projects joint projects its budget pays, not rounded
     */
    public record Share(
            Id<Region> region,
            CallOffer offer,
            OptionalDouble budgetEur,
            boolean pledged,
            OptionalDouble rate,
            boolean rateAssumed,
            OptionalDouble grantEur,
            OptionalDouble projects) {}
}
