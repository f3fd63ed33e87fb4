package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;

/**
 * The best partners of one candidate under the bounds per region: those that are settled, then the best of each region that needs
 * some, then the best of the rest. Candidates come best first, so that only as many are looked at as it takes to find the partners.
 */
final class Picker {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final Selection problem;
    private final Choice[] choice;
    private final int partners;
    private final int[] inOfRegion;
    private final int settled;
    private final int[] there;

    Picker(Selection problem, Choice[] choice) {
        this.problem = problem;
        this.choice = choice;
        this.partners = problem.size - 1;
        this.inOfRegion = new int[problem.regions()];
        this.there = new int[problem.regions()];
        int in = 0;
        for (int i = 0; i < choice.length; i++) {
            if (choice[i] == Choice.IN) {
                inOfRegion[problem.regionOf[i]]++;
                in++;
            }
        }
        this.settled = in;
    }

    /**
     * The sum of the shares of the picks, which are written to {@code picks[i]}; minus infinity when i cannot be chosen.
     *
     * @param order all candidates, largest share first
     */
    double pick(int i, double[] share, int[] order, int[][] picks) {
        boolean isIn = choice[i] == Choice.IN;
        int open = partners - (isIn ? settled - 1 : settled);
        System.arraycopy(inOfRegion, 0, there, 0, there.length);
        there[problem.regionOf[i]] += isIn ? 0 : 1;
        int needed = 0;
        for (int r = 0; r < there.length; r++) {
            if (there[r] > problem.mostOfRegion[r]) {
                return NONE;
            }
            needed += Math.max(0, problem.leastOfRegion[r] - there[r]);
        }
        if (open < needed) {
            return NONE;
        }
        int left = open - needed;
        int[] picked = new int[partners];
        int n = 0;
        double sum = 0;
        for (int k = 0; k < order.length && n < partners; k++) {
            int j = order[k];
            if (j == i || choice[j] == Choice.OUT) {
                continue;
            }
            if (choice[j] == Choice.FREE) {
                int r = problem.regionOf[j];
                if (there[r] >= problem.leastOfRegion[r]) {
                    if (left == 0 || there[r] >= problem.mostOfRegion[r]) {
                        continue;
                    }
                    left--;
                }
                there[r]++;
            }
            picked[n++] = j;
            sum += share[j];
        }
        if (n < partners) {
            return NONE;
        }
        picks[i] = picked;
        return sum;
    }
}
