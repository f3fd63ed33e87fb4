package eu.alpsynergy.synergy.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorPropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onRandomMatricesEveryFigureEqualsItsNaiveTwinAndStaysInRange(long seed) {
        Random random = new Random(seed);
        int regions = 1 + random.nextInt(12);
        int domains = 1 + random.nextInt(70);
        double density = random.nextDouble();
        BinaryMatrix m = BinaryMatrix.of(regions, domains, (r, d) -> random.nextDouble() < density);
        OptionalMatrix phi = Proximity.compute(m);
        OptionalMatrix relatedness = RelatednessDensity.compute(m, phi);
        AddedDensity added = new AddedDensity(m, phi);

        for (int i = 0; i < domains; i++) {
            for (int j = 0; j < domains; j++) {
                assertSame("seed " + seed + " phi " + i + "," + j, phi.at(i, j), naiveProximity(m, i, j));
            }
            for (int r = 0; r < regions; r++) {
                assertSame("seed " + seed + " w " + r + "," + i, relatedness.at(r, i), naiveDensity(m, r, -1, i));
                for (int s = 0; s < regions; s++) {
                    assertSame("seed " + seed + " a " + r + "<-" + s, added.of(r, s, i), naiveDensity(m, r, s, i));
                    added.of(r, s, i).ifPresent(v -> assertThat(v).isBetween(0.0, 1.0 + 1e-12));
                }
            }
        }
    }

    @Test
    void whatNobodyHasIsRelatedToNothingAndThereforeAbsent() {
        BinaryMatrix m = BinaryMatrix.of(3, 3, (r, d) -> d != 1);
        OptionalMatrix phi = Proximity.compute(m);

        assertThat(phi.at(0, 1)).isEmpty();
        assertThat(phi.at(0, 2)).hasValue(1.0);
        assertThat(RelatednessDensity.compute(m, phi).at(0, 1)).isEmpty();
        assertThat(new AddedDensity(m, phi).of(0, 1, 1)).isEmpty();
    }

    @Test
    void complementarityIsAbsentWithoutATarget() {
        BinaryMatrix m = BinaryMatrix.of(2, 2, (r, d) -> true);
        AddedDensity added = new AddedDensity(m, Proximity.compute(m));

        assertThat(Complementarity.compute(added, 0, 1, 2, i -> !m.has(0, i))).isEmpty();
    }

    @Test
    void locationQuotientsAreAbsentWhereAMarginIsZero() {
        OptionalMatrix quotients = LocationQuotient.compute(new double[][] {{0, 0, 0}, {2, 0, 2}});

        assertThat(quotients.at(0, 0)).isEmpty();
        assertThat(quotients.at(1, 1)).isEmpty();
        assertThat(quotients.at(1, 0)).hasValue(1.0);
    }

    @Test
    void locationQuotientsDoNotChangeWithTheUnit() {
        Random random = new Random(5);
        double[][] x = new double[4][5];
        double[][] scaled = new double[4][5];
        for (int r = 0; r < 4; r++) {
            for (int d = 0; d < 5; d++) {
                x[r][d] = random.nextInt(1000);
                scaled[r][d] = x[r][d] * 1024;
            }
        }
        OptionalMatrix one = LocationQuotient.compute(x);
        OptionalMatrix other = LocationQuotient.compute(scaled);
        for (int r = 0; r < 4; r++) {
            for (int d = 0; d < 5; d++) {
                assertThat(other.at(r, d)).isEqualTo(one.at(r, d));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void activityThatIsNoAmountIsRefusedWithItsPlace(double bad) {
        assertThatThrownBy(() -> LocationQuotient.compute(new double[][] {{1, 1}, {1, bad}}))
                .hasMessageContaining("row 1")
                .hasMessageContaining("column 1")
                .hasMessageContaining("at least 0");
    }

    private static void assertSame(String what, OptionalDouble actual, OptionalDouble expected) {
        assertThat(actual.isPresent()).as(what).isEqualTo(expected.isPresent());
        actual.ifPresent(v -> assertThat(v).as(what).isCloseTo(expected.getAsDouble(), within(1e-12)));
    }

    private static OptionalDouble naiveProximity(BinaryMatrix m, int i, int j) {
        double both = 0;
        double ui = 0;
        double uj = 0;
        for (int r = 0; r < m.rows(); r++) {
            both += m.has(r, i) && m.has(r, j) ? 1 : 0;
            ui += m.has(r, i) ? 1 : 0;
            uj += m.has(r, j) ? 1 : 0;
        }
        return i == j || ui == 0 || uj == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(both / ui, both / uj));
    }

    /** Relatedness density for {@code s < 0}, else the density that s adds to r. */
    private static OptionalDouble naiveDensity(BinaryMatrix m, int r, int s, int i) {
        double held = 0;
        double all = 0;
        for (int j = 0; j < m.columns(); j++) {
            double phi = naiveProximity(m, i, j).orElse(0);
            all += phi;
            boolean counts = s < 0 ? m.has(r, j) : m.has(s, j) && !m.has(r, j);
            held += counts ? phi : 0;
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(held / all);
    }
}
