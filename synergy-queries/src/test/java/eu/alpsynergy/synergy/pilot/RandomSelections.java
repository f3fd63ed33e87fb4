package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Seeded random selections, and their best sets by looking at every set. */
final class RandomSelections {

    private RandomSelections() {}

    /** Up to {@code most} candidates under random rules, of which many cannot all be kept. */
    static Selection of(Random random, int most) {
        int n = 3 + random.nextInt(most - 2);
        int regions = 1 + random.nextInt(5);
        int types = random.nextInt(3);
        int required = random.nextInt(4);
        int size = 1 + random.nextInt(Math.min(n, 6));
        int[] regionOf = random.ints(n, 0, regions).toArray();
        int[] fields =
                random.ints(n, 0, 1 << 4).map(f -> f & random.nextInt(16)).toArray();
        Choice[] choice = new Choice[n];
        Arrays.fill(choice, Choice.FREE);
        if (random.nextInt(3) == 0) {
            choice[random.nextInt(n)] = Choice.IN;
            choice[random.nextInt(n)] = Choice.OUT;
        }
        boolean few = random.nextInt(3) > 0;
        return new Selection(
                size,
                random.doubles(n).toArray(),
                bonus(random, n, regionOf, random.nextInt(4) == 0 ? 0 : random.nextDouble()),
                regionOf,
                fields,
                required,
                random.ints(regions, -1, Math.max(types, 0)).toArray(),
                random.ints(regions, 0, 2).map(l -> few ? 0 : l).toArray(),
                random.ints(regions, 1, n + 1).toArray(),
                random.ints(types, 0, 3).map(l -> few ? 0 : l).toArray(),
                choice);
    }

    private static double[][] bonus(Random random, int n, int[] regionOf, double weight) {
        double[][] bonus = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                bonus[i][j] = regionOf[i] == regionOf[j] || random.nextInt(3) == 0 ? 0 : weight * random.nextDouble();
                bonus[j][i] = bonus[i][j];
            }
        }
        return bonus;
    }

    /** The values of all sets that keep the rules, best first. */
    static List<Double> valuesByBruteForce(Selection problem) {
        List<Double> values = new ArrayList<>();
        for (int mask = 0; mask < 1 << problem.candidates(); mask++) {
            if (Integer.bitCount(mask) == problem.size) {
                int[] set = new int[problem.size];
                int at = 0;
                for (int i = 0; i < problem.candidates(); i++) {
                    if ((mask >> i & 1) == 1) {
                        set[at++] = i;
                    }
                }
                if (problem.allows(set)) {
                    values.add(problem.objective(set));
                }
            }
        }
        values.sort((a, b) -> Double.compare(b, a));
        return values;
    }
}
