package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.RankStability;
import eu.alpsynergy.synergy.api.SynergyOverview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws weights of the three corners uniformly from all that sum to 1 (Dirichlet(1,1,1), by exponentials) and ranks all pairs with
 * each. Same seed, same draws. Cost O(draws x pairs log pairs).
 */
final class RankStabilities {

    private final List<PairSynergy> pairs;
    private final double[][] corners;

    RankStabilities(SynergyOverview overview) {
        this.pairs = overview.pairs().stream()
                .filter(p -> p.overlap().isPresent()
                        || p.complementarity().isPresent()
                        || p.fit().isPresent())
                .sorted(Comparator.comparing(PairSynergy::a).thenComparing(PairSynergy::b))
                .toList();
        this.corners = pairs.stream()
                .map(p -> new double[] {value(p.overlap()), value(p.complementarity()), value(p.fit())})
                .toArray(double[][]::new);
    }

    private static double value(OptionalDouble corner) {
        return corner.orElse(Double.NaN);
    }

    List<RankStability.PairStability> over(int draws, long seed, int top) {
        int n = pairs.size();
        int[] first = new int[n];
        int[] best = new int[n];
        int[] worst = new int[n];
        Arrays.fill(best, Integer.MAX_VALUE);
        SplittableRandom random = new SplittableRandom(seed);
        double[] potential = new double[n];
        for (int draw = 0; draw < draws; draw++) {
            double[] weights = weights(random);
            for (int p = 0; p < n; p++) {
                potential[p] = weighted(weights, corners[p]);
            }
            int[] order = IntStream.range(0, n)
                    .boxed()
                    .sorted((p, q) -> Double.compare(potential[q], potential[p]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int rank = 1; rank <= n; rank++) {
                int p = order[rank - 1];
                first[p] += rank <= top ? 1 : 0;
                best[p] = Math.min(best[p], rank);
                worst[p] = Math.max(worst[p], rank);
            }
        }
        List<RankStability.PairStability> result = new ArrayList<>(n);
        for (int p = 0; p < n; p++) {
            result.add(new RankStability.PairStability(
                    pairs.get(p).a(), pairs.get(p).b(), (double) first[p] / draws, best[p], worst[p]));
        }
        result.sort(Comparator.comparingDouble((RankStability.PairStability p) -> -p.share())
                .thenComparingInt(RankStability.PairStability::worst)
                .thenComparing(RankStability.PairStability::a)
                .thenComparing(RankStability.PairStability::b));
        return result;
    }

    /** Exponentials over their sum are uniform on the simplex. */
    private static double[] weights(SplittableRandom random) {
        double[] weights = new double[3];
        for (int i = 0; i < 3; i++) {
            weights[i] = -StrictMath.log(1 - random.nextDouble());
        }
        return weights;
    }

    /** The weighted mean of the corners that are there. */
    private static double weighted(double[] weights, double[] corner) {
        double sum = 0;
        double of = 0;
        for (int i = 0; i < 3; i++) {
            if (!Double.isNaN(corner[i])) {
                sum += weights[i] * corner[i];
                of += weights[i];
            }
        }
        return of == 0 ? 0 : sum / of;
    }
}
