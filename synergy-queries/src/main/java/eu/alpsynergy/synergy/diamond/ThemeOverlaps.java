package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * Rarity-weighted Jaccard index of declared themes.
 *
 * <p>{@code overlap(r,s) = sum_{t in both} w_t / sum_{t in either} w_t}, {@code w_t = ln(N / n_t)}, n_t of N regions name theme
 * t. Range [0, 1], symmetric. A theme that everybody names weighs 0; absent when nothing that weighs is named by either. N counts
 * all regions loaded. Cost O(T) a pair.
 */
final class ThemeOverlaps {

    static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "overlap",
            "overlap(r,s) = sum_{t in both} w_t / sum_{t in either} w_t, w_t = ln(N / n_t)",
            "share of rarity weight",
            "[0, 1]",
            List.of("own; Jaccard 1901 weighted by rarity as in inverse document frequency (Spärck Jones 1972)"));

    private final BinaryMatrix m;
    private final double[] weight;
    private final IntPredicate wanted;

    /** Over the themes for which {@code wanted} holds. */
    ThemeOverlaps(BinaryMatrix m, IntPredicate wanted) {
        this.m = m;
        this.wanted = wanted;
        this.weight = new double[m.columns()];
        for (int t = 0; t < weight.length; t++) {
            int naming = m.ubiquity(t);
            weight[t] = naming == 0 ? 0 : Math.log((double) m.rows() / naming);
        }
    }

    double weight(int theme) {
        return weight[theme];
    }

    boolean counts(int theme) {
        return wanted.test(theme);
    }

    /** The weight of all themes that either names; 0 when there is none. */
    double weightOfEither(int a, int b) {
        double sum = 0;
        for (int t = 0; t < weight.length; t++) {
            if (wanted.test(t) && (m.has(a, t) || m.has(b, t))) {
                sum += weight[t];
            }
        }
        return sum;
    }

    OptionalDouble compute(int a, int b) {
        double either = weightOfEither(a, b);
        if (either == 0) {
            return OptionalDouble.empty();
        }
        double both = 0;
        for (int t = 0; t < weight.length; t++) {
            if (wanted.test(t) && m.has(a, t) && m.has(b, t)) {
                both += weight[t];
            }
        }
        return OptionalDouble.of(both / either);
    }
}
