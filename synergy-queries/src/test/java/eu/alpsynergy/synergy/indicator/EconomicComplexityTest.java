package eu.alpsynergy.synergy.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ECI held against power iteration, which knows nothing of symmetric matrices or libraries. */
class EconomicComplexityTest {

    @ParameterizedTest
    @CsvSource({"1,12,30", "2,30,12", "3,40,41", "4,60,25", "5,11,11"})
    void equalsPowerIterationWithoutTheFirstVector(long seed, int regions, int domains) {
        Random random = new Random(seed);
        double[] ability = random.doubles(regions).toArray();
        double[] ease = random.doubles(domains).toArray();
        BinaryMatrix m = BinaryMatrix.of(
                regions, domains, (r, d) -> d == r % domains || random.nextDouble() < ability[r] * ease[d] + 0.1);
        EconomicComplexity complexity = EconomicComplexity.compute(m);

        double[] vector = random.doubles(regions).toArray();
        for (int step = 0; step < 20_000; step++) {
            removeConstant(vector, m);
            vector = oneStep(vector, m);
            double largest = 0;
            for (double v : vector) {
                largest = Math.max(largest, Math.abs(v));
            }
            for (int r = 0; r < regions; r++) {
                vector[r] /= largest;
            }
        }
        double[] expected = standardised(vector);
        double sign = 0;
        for (int r = 0; r < regions; r++) {
            sign += expected[r] * m.diversity(r);
        }
        for (int r = 0; r < regions; r++) {
            assertThat(complexity.eci(r).orElseThrow())
                    .as("region %d", r)
                    .isCloseTo(expected[r] * Math.signum(sign), within(1e-6));
        }
        double sum = 0;
        double squares = 0;
        for (int d = 0; d < domains; d++) {
            if (m.ubiquity(d) > 0) {
                double value = complexity.pci(d).orElseThrow();
                sum += value;
                squares += value * value;
            }
        }
        assertThat(sum).isCloseTo(0, within(1e-9));
        assertThat(squares).isGreaterThan(1);
    }

    /** The first vector is constant; what is left is orthogonal to it under the weights of diversity. */
    private static void removeConstant(double[] vector, BinaryMatrix m) {
        double weighted = 0;
        double weight = 0;
        for (int r = 0; r < vector.length; r++) {
            weighted += m.diversity(r) * vector[r];
            weight += m.diversity(r);
        }
        for (int r = 0; r < vector.length; r++) {
            vector[r] -= weighted / weight;
        }
    }

    /** K^-1 M U^-1 M' v. */
    private static double[] oneStep(double[] vector, BinaryMatrix m) {
        double[] ofDomains = new double[m.columns()];
        for (int d = 0; d < m.columns(); d++) {
            for (int r = 0; r < m.rows(); r++) {
                ofDomains[d] += m.has(r, d) ? vector[r] / m.ubiquity(d) : 0;
            }
        }
        double[] next = new double[m.rows()];
        for (int r = 0; r < m.rows(); r++) {
            for (int d = 0; d < m.columns(); d++) {
                next[r] += m.has(r, d) ? ofDomains[d] / m.diversity(r) : 0;
            }
        }
        return next;
    }

    private static double[] standardised(double[] vector) {
        double mean = 0;
        for (double v : vector) {
            mean += v / vector.length;
        }
        double variance = 0;
        for (double v : vector) {
            variance += (v - mean) * (v - mean) / vector.length;
        }
        double[] all = new double[vector.length];
        for (int r = 0; r < all.length; r++) {
            all[r] = (vector[r] - mean) / Math.sqrt(variance);
        }
        return all;
    }
}
