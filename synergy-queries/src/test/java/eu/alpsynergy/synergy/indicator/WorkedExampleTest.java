package eu.alpsynergy.synergy.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A 5 x 6 example computed with exact fractions outside this project; every number is reproduced. */
class WorkedExampleTest {

    private static final double EXACT = 1e-12;

    private JsonNode golden;
    private BinaryMatrix m;
    private OptionalMatrix phi;

    @BeforeEach
    void readExample() throws IOException {
        try (InputStream in =
                WorkedExampleTest.class.getResourceAsStream("/eu/alpsynergy/synergy/indicator/formula_golden.json")) {
            golden = new ObjectMapper().readTree(in);
        }
        m = BinaryMatrix.of(5, 6, (r, d) -> golden.get("M").get(r).get(d).asInt() == 1);
        phi = Proximity.compute(m);
    }

    @Test
    void locationQuotientsAndSpecialisationAreThoseOfTheExample() {
        double[][] x = new double[5][6];
        for (int r = 0; r < 5; r++) {
            for (int d = 0; d < 6; d++) {
                x[r][d] = golden.get("X").get(r).get(d).asDouble();
            }
        }

        OptionalMatrix quotients = LocationQuotient.compute(x);

        for (int r = 0; r < 5; r++) {
            for (int d = 0; d < 6; d++) {
                double value = quotients.at(r, d).orElseThrow();
                assertThat(value).isCloseTo(fraction(golden.get("LQ").get(r).get(d)), within(EXACT));
                assertThat(value >= 1).as("specialised %d,%d", r, d).isEqualTo(m.has(r, d));
            }
        }
    }

    @Test
    void ubiquityAndProximityAreThoseOfTheExampleAndTheDiagonalIsAbsent() {
        for (int i = 0; i < 6; i++) {
            assertThat(m.ubiquity(i)).isEqualTo(golden.get("ubiquity").get(i).asInt());
            for (int j = 0; j < 6; j++) {
                if (i == j) {
                    assertThat(phi.at(i, j)).isEmpty();
                } else {
                    assertThat(phi.at(i, j).orElseThrow())
                            .isCloseTo(
                                    fraction(golden.get("phi_min_conditional")
                                            .get(i)
                                            .get(j)),
                                    within(EXACT));
                }
            }
        }
    }

    @Test
    void relatednessDensityIsTheExamplesAsAShareNotAsPercent() {
        OptionalMatrix density = RelatednessDensity.compute(m, phi);

        for (int r = 0; r < 5; r++) {
            for (int d = 0; d < 6; d++) {
                assertThat(density.at(r, d).orElseThrow())
                        .isCloseTo(
                                fraction(golden.get("relatedness_density_percent")
                                                .get(r)
                                                .get(d))
                                        / 100,
                                within(EXACT));
            }
        }
    }

    @Test
    void complementarityOfEveryDirectedPairIsTheExamples() {
        AddedDensity added = new AddedDensity(m, phi);
        JsonNode expected = golden.get("mean_added_density_percent_of_r_from_s_UNSOURCED");

        assertThat(expected.properties()).hasSize(20);
        expected.properties().forEach(entry -> {
            int r = entry.getKey().charAt(0) - 'A';
            int s = entry.getKey().charAt(3) - 'A';
            assertThat(Complementarity.compute(added, r, s, 6, i -> !m.has(r, i))
                            .orElseThrow())
                    .as(entry.getKey())
                    .isCloseTo(fraction(entry.getValue()) / 100, within(EXACT));
        });
    }

    private static double fraction(JsonNode number) {
        String[] parts = number.get("exact").asText().split("/");
        return parts.length == 1
                ? Double.parseDouble(parts[0])
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }
}
