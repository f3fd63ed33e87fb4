package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Computes common pots. A joint project costs region r {@code g_r = min(C / n * rate_r, max_grant_r)} with C the eligible costs and n the
 * regions; r pays {@code budget_r / g_r} projects; the binding region is the one that pays fewest. What is not known stays absent.
 */
final class CommonPots {

    private CommonPots() {}

    static CommonPot of(List<CallOffer> offers, PotAssumptions assumptions) {
        List<CommonPot.Share> shares =
                offers.stream().map(o -> share(o, offers.size(), assumptions)).toList();
        Optional<CommonPot.Share> binding = shares.stream()
                .filter(s -> s.projects().isPresent())
                .min(Comparator.comparingDouble(
                                (CommonPot.Share s) -> s.projects().getAsDouble())
                        .thenComparing(CommonPot.Share::region));
        OptionalInt projects = binding.map(s -> OptionalInt.of(
                        (int) Math.floor(Math.min(s.projects().getAsDouble() + 1e-9, Integer.MAX_VALUE - 1))))
                .orElse(OptionalInt.empty());
        return new CommonPot(
                assumptions,
                shares,
                budget(shares.stream().map(CommonPot.Share::budgetEur).toList()),
                binding.map(CommonPot.Share::region),
                projects,
                budget(shares.stream()
                        .map(s -> s.grantEur().isPresent()
                                ? OptionalDouble.of(s.grantEur().getAsDouble() * assumptions.applications())
                                : s.grantEur())
                        .toList()),
                shares.stream().allMatch(s -> s.projects().isPresent()));
    }

    /** The sum of what is known; absent when nothing is. */
    static OptionalDouble budget(List<OptionalDouble> amounts) {
        List<OptionalDouble> known =
                amounts.stream().filter(OptionalDouble::isPresent).toList();
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        known.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    /** A call's budget in euros. */
    static OptionalDouble budgetEur(Call call, Optional<ExchangeRate> chf) {
        return call.budget() == null ? OptionalDouble.empty() : ExchangeRate.toEur(call.budget(), call.currency(), chf);
    }

    private static CommonPot.Share share(CallOffer offer, int regions, PotAssumptions assumptions) {
        Call call = offer.call();
        Double pledge = assumptions.pledges().get(offer.region());
        OptionalDouble budget = pledge != null ? OptionalDouble.of(pledge) : budgetEur(call, assumptions.chf());
        OptionalDouble known = assumptions.applicant().rate(call);
        OptionalDouble rate = known.isPresent() ? known : assumptions.rateWhereUnknown();
        OptionalDouble grant = grant(call, rate, assumptions.projectCostEur() / regions, assumptions.chf());
        OptionalDouble projects = budget.isPresent() && grant.isPresent() && grant.getAsDouble() > 0
                ? OptionalDouble.of(budget.getAsDouble() / grant.getAsDouble())
                : OptionalDouble.empty();
        return new CommonPot.Share(
                offer.region(),
                offer,
                budget,
                pledge != null,
                rate,
                known.isEmpty() && rate.isPresent(),
                grant,
                projects);
    }

    private static OptionalDouble grant(Call call, OptionalDouble rate, double costEur, Optional<ExchangeRate> chf) {
        if (rate.isEmpty()) {
            return OptionalDouble.empty();
        }
        double wanted = costEur * rate.getAsDouble();
        if (call.maxGrant() == null) {
            return OptionalDouble.of(wanted);
        }
        OptionalDouble most = ExchangeRate.toEur(call.maxGrant(), call.currency(), chf);
        return most.isEmpty() ? most : OptionalDouble.of(Math.min(wanted, most.getAsDouble()));
    }
}
