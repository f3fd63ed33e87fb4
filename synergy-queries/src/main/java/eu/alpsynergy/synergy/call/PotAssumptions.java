package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the common pot assumes; echoed beside it.
 *
 * @param projectCostEur eligible costs of one joint project, carried in equal parts by one partner of each region
 * @param applications joint projects expected to apply
 * @param applicant whose rate applies
 * @param rateWhereUnknown rate of calls that give none for the applicant; absent = such a region's figures stay absent
 * @param pledges what a region would put in, in euros, instead of its call's budget
 * @param chf euros for a franc on a day; absent = francs are not converted
 */
public record PotAssumptions(
        double projectCostEur,
        int applications,
        Applicant applicant,
        OptionalDouble rateWhereUnknown,
        SortedMap<Id<Region>, Double> pledges,
        Optional<ExchangeRate> chf) {

    public PotAssumptions {
        pledges = Collections.unmodifiableSortedMap(new TreeMap<>(pledges));
        if (!(projectCostEur > 0) || applications < 1) {
            throw new IllegalArgumentException(
                    projectCostEur + " euros, " + applications + " applications; allowed: above 0, at least 1");
        }
    }

    /** Projects of a million euros, 20 of them, small firms; nothing assumed where a rate, budget or exchange rate is not known. */
    public static PotAssumptions defaults() {
        return new PotAssumptions(
                1_000_000, 20, Applicant.SMALL, OptionalDouble.empty(), new TreeMap<>(), Optional.empty());
    }
}
