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
}
