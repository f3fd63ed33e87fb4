package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.synergy.api.PairExplanation.CornerKind;
import eu.alpsynergy.synergy.api.PairExplanation.PotentialPart;
import eu.alpsynergy.synergy.api.SynergyParameters.Weights;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The potential of a pair: weighted mean of the corners overlap, complementarity and fit that are present. Existing ties are
 * not part of it: they are what it is compared with. Range [0, 1]; absent when no corner with a weight is present.
 */
final class Potential {

    static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "potential",
            "sum of weight x corner / sum of weight, over overlap, complementarity and fit where present",
            "weighted mean",
            "[0, 1]",
            List.of("own"));

    private Potential() {}

    static OptionalDouble compute(
            Weights weights, OptionalDouble overlap, OptionalDouble complementarity, OptionalDouble fit) {
        double[] weight = {weights.overlap(), weights.complementarity(), weights.fit()};
        OptionalDouble[] corner = {overlap, complementarity, fit};
        double sum = 0;
        double of = 0;
        for (int i = 0; i < corner.length; i++) {
            if (corner[i].isPresent()) {
                sum += weight[i] * corner[i].getAsDouble();
                of += weight[i];
            }
        }
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / of);
    }

    /** The shares of the corners in the potential; contributions add up to it. */
    static List<PotentialPart> parts(
            Weights weights, OptionalDouble overlap, OptionalDouble complementarity, OptionalDouble fit) {
        double of = (overlap.isPresent() ? weights.overlap() : 0)
                + (complementarity.isPresent() ? weights.complementarity() : 0)
                + (fit.isPresent() ? weights.fit() : 0);
        return List.of(
                part(CornerKind.OVERLAP, weights.overlap(), overlap, of),
                part(CornerKind.COMPLEMENTARITY, weights.complementarity(), complementarity, of),
                part(CornerKind.FIT, weights.fit(), fit, of));
    }

    private static PotentialPart part(CornerKind kind, double weight, OptionalDouble value, double of) {
        double contribution = value.isPresent() && of > 0 ? weight * value.getAsDouble() / of : 0;
        return new PotentialPart(kind, weight, value, contribution);
    }

    /** The middle value, or the mean of the two middle ones; absent for none. */
    static OptionalDouble median(double[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
