package eu.alpsynergy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GeoPointTest {

    @Test
    void aQuarterOfTheEquatorIsAQuarterOfTheCircumference() {
        GeoPoint zero = new GeoPoint(0, 0);
        double quarter = Math.PI / 2 * 6371.0088;
        assertThat(zero.distanceKmTo(new GeoPoint(0, 90))).isCloseTo(quarter, within(1e-9));
        assertThat(zero.distanceKmTo(new GeoPoint(90, 17))).isCloseTo(quarter, within(1e-9));
        assertThat(zero.distanceKmTo(new GeoPoint(0, 180))).isCloseTo(2 * quarter, within(1e-9));
    }

    @Test
    void distanceIsThatOfTheSphericalLawOfCosinesAndTheSameBothWays() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            GeoPoint a = new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            GeoPoint b = new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            double phi = Math.toRadians(a.latitude());
            double psi = Math.toRadians(b.latitude());
            double cosine = Math.sin(phi) * Math.sin(psi)
                    + Math.cos(phi) * Math.cos(psi) * Math.cos(Math.toRadians(a.longitude() - b.longitude()));
            assertThat(a.distanceKmTo(b))
                    .isCloseTo(6371.0088 * Math.acos(cosine), within(1e-3))
                    .isEqualTo(b.distanceKmTo(a));
            assertThat(a.distanceKmTo(a)).isZero();
        }
    }

    @Test
    void degreesOutsideTheEarthAreRefused() {
        assertThatThrownBy(() -> new GeoPoint(90.1, 0)).hasMessageContaining("-90 to 90");
        assertThatThrownBy(() -> new GeoPoint(0, -180.1)).hasMessageContaining("-180 to 180");
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).hasMessageContaining("NaN");
    }
}
