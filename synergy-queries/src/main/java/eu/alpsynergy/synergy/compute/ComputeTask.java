package eu.alpsynergy.synergy.compute;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import eu.alpsynergy.synergy.indicator.Complementarity;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import eu.alpsynergy.synergy.indicator.Relatedness;
import eu.alpsynergy.synergy.indicator.Specialisation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One computation: the table with sorted labels to compute on, and the way back to the order it came in. Sums therefore run in one
 * order, and a table with other rows first gives the same bits.
 */
final class ComputeTask {

    private final ActivityTable given;
    private final ActivityTable sorted;
    private final Optional<ActivityTable> priorities;
    private final Options options;
    private final int[] regionAt;
    private final int[] domainAt;

    ComputeTask(ActivityTable given, Optional<ActivityTable> priorities, Options options) {
        this.given = given;
        this.sorted = given.sorted();
        this.priorities = priorities;
        this.options = options;
        this.regionAt = inverse(ActivityTable.order(given.regions()));
        this.domainAt = inverse(ActivityTable.order(given.domains()));
    }

    private static int[] inverse(int[] order) {
        int[] at = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            at[order[i]] = i;
        }
        return at;
    }

    int regionCount() {
        return given.regions().size();
    }

    double[][] activity() {
        return sorted.values();
    }

    /** M: by the threshold, or the table itself when it is binary. */
    BinaryMatrix specialised() {
        double[][] x = sorted.values();
        if (options.is("input", "activity")) {
            return Specialisation.compute(x, options.number("threshold"));
        }
        for (int r = 0; r < x.length; r++) {
            for (int d = 0; d < x[r].length; d++) {
                if (x[r][d] != 0 && x[r][d] != 1) {
                    throw new AlpSynergyException(
                            "invalid-table",
                            "with input=binary every value must be 0 or 1; '"
                                    + sorted.regions().get(r) + "', '"
                                    + sorted.domains().get(d) + "' is " + x[r][d],
                            Map.of());
                }
            }
        }
        return BinaryMatrix.of(x.length, sorted.domains().size(), (r, d) -> x[r][d] == 1);
    }

    OptionalMatrix phi(BinaryMatrix m) {
        return Relatedness.valueOf(options.get("relatedness").toUpperCase(Locale.ROOT))
                .compute(m);
    }

    Complementarity.Targets targets(BinaryMatrix m) {
        if (options.is("target", "missing")) {
            return (r, i) -> !m.has(r, i);
        }
        if (priorities.isEmpty()) {
            return m::has;
        }
        ActivityTable named = priorities.get().sorted();
        requireSame("regions", sorted.regions(), named.regions());
        requireSame("domains", sorted.domains(), named.domains());
        return (r, i) -> named.values()[r][i] > 0;
    }

    private static void requireSame(String what, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            throw new AlpSynergyException(
                    "invalid-table", "the table of priorities has other " + what + " than the table itself", Map.of());
        }
    }

    OptionalDouble inUnit(OptionalDouble share) {
        if (share.isEmpty() || options.is("unit", "share")) {
            return share;
        }
        double percent = share.getAsDouble() * 100;
        return OptionalDouble.of(options.is("round", "whole") ? Math.rint(percent) : percent);
    }

    ComputeResult regionsByDomains(ComputeResult.Cell cell) {
        return new ComputeResult.Grid(
                "region", given.regions(), given.domains(), (r, d) -> cell.at(regionAt[r], domainAt[d]));
    }

    ComputeResult domainsByDomains(ComputeResult.Cell cell) {
        return new ComputeResult.Grid(
                "domain", given.domains(), given.domains(), (i, j) -> cell.at(domainAt[i], domainAt[j]));
    }

    ComputeResult regionsByPartners(ComputeResult.Cell cell) {
        return new ComputeResult.Grid(
                "region", given.regions(), given.regions(), (r, s) -> cell.at(regionAt[r], regionAt[s]));
    }

    ComputeResult byRegion(ComputeResult.Entry entry) {
        return new ComputeResult.Vector(given.regions(), r -> entry.at(regionAt[r]));
    }

    ComputeResult byDomain(ComputeResult.Entry entry) {
        return new ComputeResult.Vector(given.domains(), d -> entry.at(domainAt[d]));
    }

    ComputeResult triples(ComputeResult.Triple triple) {
        return new ComputeResult.Triples(
                given.regions(), given.domains(), (r, s, i) -> triple.at(regionAt[r], regionAt[s], domainAt[i]));
    }
}
