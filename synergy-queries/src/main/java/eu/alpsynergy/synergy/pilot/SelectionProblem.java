package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.Arrays;
import java.util.List;

/**
 * A selection problem over dense indices for those who have their own candidates, e.g. to measure solvers against each other.
 *
 * @param size how many to choose
 * @param scores what each candidate adds
 * @param bonuses what each pair adds: a row a candidate, symmetric, at least 0
 * @param regions the region of each candidate
 * @param fields the fields each candidate serves, as bits
 * @param requiredFields how many fields, from bit 0, must be served
 * @param types the type of each region, or -1
 * @param leastOfRegion fewest of each region
 * @param mostOfRegion most of each region
 * @param leastOfType fewest of each type
 */
public record SelectionProblem(
        int size,
        List<Double> scores,
        List<List<Double>> bonuses,
        List<Integer> regions,
        List<Integer> fields,
        int requiredFields,
        List<Integer> types,
        List<Integer> leastOfRegion,
        List<Integer> mostOfRegion,
        List<Integer> leastOfType) {

    /**
     * The best sets.
     *
     * @param values best first
     * @param bound no set is better
     */
    public record Solution(List<Double> values, double bound, boolean proven, long nodes) {}

    /** The best {@code sets} sets, exactly. */
    public Solution solve(int sets) {
        Choice[] choice = new Choice[scores.size()];
        Arrays.fill(choice, Choice.FREE);
        Selection selection = new Selection(
                size,
                scores.stream().mapToDouble(Double::doubleValue).toArray(),
                bonuses.stream()
                        .map(row ->
                                row.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new),
                ints(regions),
                ints(fields),
                requiredFields,
                ints(types),
                ints(leastOfRegion),
                ints(mostOfRegion),
                ints(leastOfType),
                choice);
        BranchAndBound.Outcome outcome = new BranchAndBound(selection, sets, Long.MAX_VALUE, () -> false).solve();
        return new Solution(
                outcome.sets().stream().map(SetPool.Entry::value).toList(),
                outcome.bound(),
                outcome.proven(),
                outcome.nodes());
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
