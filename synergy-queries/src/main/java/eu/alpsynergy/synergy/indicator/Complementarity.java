package eu.alpsynergy.synergy.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * How much a partner completes a region: the mean of {@link AddedDensity} over the region's target domains.
 *
 * <p>Directed: {@code r←s} and {@code s←r} are two numbers. Range [0, 1]. Target domains whose added density is absent are left
 * out of the mean; absent when none remains. Cost O(D²).
 *
 * <p>Source: after Balland & Boschma 2021, doi:10.1080/00343404.2020.1861240; the form is ours.
 */
public final class Complementarity {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "complementarity",
            "c[r←s] = mean of a[r←s,i] over the target domains i of r",
            "share of proximity",
            "[0, 1]",
            List.of("after Balland & Boschma 2021, doi:10.1080/00343404.2020.1861240"));

    private Complementarity() {}

    /** The mean over the domains for which {@code isTarget} holds. */
    public static OptionalDouble compute(
            AddedDensity added, int region, int partner, int domains, IntPredicate isTarget) {
        double sum = 0;
        int targets = 0;
        for (int i = 0; i < domains; i++) {
            if (isTarget.test(i)) {
                OptionalDouble value = added.of(region, partner, i);
                if (value.isPresent()) {
                    sum += value.getAsDouble();
                    targets++;
                }
            }
        }
        return targets == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / targets);
    }

    /** Asked once for every region and domain. */
    @FunctionalInterface
    public interface Targets {
        boolean isTarget(int region, int domain);
    }

    /**
     * All directed pairs at once, regions x partners; the diagonal is absent. The same numbers as {@link #compute} up to
     * rounding, by another order of summation: what each domain of a partner is worth to a region is added up once per region.
     * Cost O(R D² + R² D).
     */
    public static OptionalMatrix all(BinaryMatrix m, OptionalMatrix phi, Targets targets) {
        int domains = m.columns();
        double[] related = new double[domains];
        for (int i = 0; i < domains; i++) {
            for (int j = 0; j < domains; j++) {
                related[i] += phi.orZero(i, j);
            }
        }
        int[][] held = new int[m.rows()][];
        for (int s = 0; s < m.rows(); s++) {
            held[s] = m.columnsOf(s);
        }
        OptionalMatrix all = OptionalMatrix.absent(m.rows(), m.rows());
        for (int r = 0; r < m.rows(); r++) {
            double[] worth = new double[domains];
            int count = 0;
            for (int i = 0; i < domains; i++) {
                if (related[i] > 0 && targets.isTarget(r, i)) {
                    count++;
                    for (int j = 0; j < domains; j++) {
                        worth[j] += phi.orZero(i, j) / related[i];
                    }
                }
            }
            for (int s = 0; s < m.rows() && count > 0; s++) {
                if (s != r) {
                    double sum = 0;
                    for (int j : held[s]) {
                        sum += m.has(r, j) ? 0 : worth[j];
                    }
                    all.set(r, s, sum / count);
                }
            }
        }
        return all;
    }
}
