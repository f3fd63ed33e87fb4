package eu.alpsynergy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of one package of 24 regions, 12,000 firms and 36,000 ties. */
class ShapeTest {

    private static Generated made;
    private static JsonNode truth;
    private static final Map<String, Integer> NUMBER = new HashMap<>();

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        made = Generated.of(folder.resolve("out"), new GeneratorArguments(24, 100, 12_000, 36_000, 7));
        truth = new ObjectMapper().readTree(made.folder().resolve("truth.json").toFile());
        made.rows("actors").forEach(a -> NUMBER.put(a.get("id"), NUMBER.size()));
    }

    @Test
    void degreesHaveAPowerLawsTail() throws IOException {
        int[] degrees = new int[NUMBER.size()];
        for (Map<String, String> tie : made.rows("ties")) {
            degrees[NUMBER.get(tie.get("from_actor"))]++;
            degrees[NUMBER.get(tie.get("to_actor"))]++;
        }
        // Hill's estimate over the largest 300: the density's exponent is 1 + 300 / sum of ln(d / d300).
        Arrays.sort(degrees);
        double least = degrees[degrees.length - 301];
        double sum = 0;
        for (int i = degrees.length - 300; i < degrees.length; i++) {
            sum += Math.log(degrees[i] / least);
        }
        assertThat(1 + 300 / sum).isBetween(2.2, 3.0);
        assertThat(degrees[degrees.length - 1]).isGreaterThan(30 * 6);
    }

    @Test
    void mostFirmsAreMicroAndAFewAreLarge() throws IOException {
        Map<String, Integer> classes = new HashMap<>();
        made.rows("actors").forEach(a -> classes.merge(a.get("size_class"), 1, Integer::sum));
        assertThat(classes.get("micro")).isBetween(12_000 * 85 / 100, 12_000 * 95 / 100);
        assertThat(classes.get("large")).isBetween(12_000 * 1 / 1000, 12_000 * 6 / 1000);
        assertThat(classes.get("small")).isGreaterThan(classes.get("medium"));
    }

    @Test
    void tiesThinOutWithDistance() throws IOException {
        Map<String, double[]> points = new HashMap<>();
        made.rows("regions")
                .forEach(r -> points.put(
                        r.get("id"),
                        new double[] {Double.parseDouble(r.get("latitude")), Double.parseDouble(r.get("longitude"))}));
        Map<String, String> regionOf = new HashMap<>();
        made.rows("actors").forEach(a -> regionOf.put(a.get("id"), a.get("region")));
        Map<String, String> partner = new HashMap<>();
        truth.path("regions")
                .forEach(r ->
                        partner.put(r.path("id").asText(), r.path("partner").asText()));
        double near = 0;
        double far = 0;
        for (Map<String, String> tie : made.rows("ties")) {
            String a = regionOf.get(tie.get("from_actor"));
            String b = regionOf.get(tie.get("to_actor"));
            if (!a.equals(b) && !b.equals(partner.get(a)) && !a.equals(partner.get(b))) {
                double degrees =
                        Math.abs(points.get(a)[0] - points.get(b)[0]) + Math.abs(points.get(a)[1] - points.get(b)[1]);
                near += degrees < 12 ? 1 : 0;
                far += degrees >= 24 ? 1 : 0;
            }
        }
        assertThat(near).isGreaterThan(5 * far);
    }

    @Test
    void regionsAreSpecialisedInTheThemesTheyWereMadeStrongIn() throws IOException {
        Map<String, Map<String, Double>> persons = new HashMap<>();
        Map<String, Double> ofTheme = new HashMap<>();
        Map<String, Double> ofRegion = new HashMap<>();
        Map<String, String> themeOf = new HashMap<>();
        made.rows("industry_themes").forEach(r -> themeOf.put(r.get("industry"), r.get("theme")));
        double all = 0;
        for (Map<String, String> row : made.rows("activity")) {
            if (row.get("indicator").equals("local_units")) {
                double value = Double.parseDouble(row.get("value"));
                String theme = themeOf.get(row.get("industry"));
                persons.computeIfAbsent(row.get("region"), r -> new HashMap<>()).merge(theme, value, Double::sum);
                ofTheme.merge(theme, value, Double::sum);
                ofRegion.merge(row.get("region"), value, Double::sum);
                all += value;
            }
        }
        int strong = 0;
        int claimed = 0;
        for (JsonNode region : truth.path("regions")) {
            String id = region.path("id").asText();
            for (JsonNode theme : region.path("strongThemes")) {
                double share = persons.get(id).get(theme.asText()) / ofRegion.get(id);
                claimed++;
                strong += share / (ofTheme.get(theme.asText()) / all) > 1.5 ? 1 : 0;
            }
        }
        assertThat(claimed).isGreaterThanOrEqualTo(40);
        assertThat(strong).isGreaterThanOrEqualTo(claimed * 9 / 10);
    }

    @Test
    void twoThirdsOfTheTiesStayInTheirPlantedCommunity() throws IOException {
        JsonNode community = truth.path("communityOfActor");
        assertThat(community).hasSize(12_000);
        List<Map<String, String>> ties = made.rows("ties");
        long inside = ties.stream()
                .filter(t -> community.get(NUMBER.get(t.get("from_actor"))).asInt()
                        == community.get(NUMBER.get(t.get("to_actor"))).asInt())
                .count();
        assertThat(inside / (double) ties.size()).isBetween(0.63, 0.75);
    }

    @Test
    void partnersOfAnEvenNumberOfRegionsAreMutual() {
        Map<String, String> partner = new HashMap<>();
        truth.path("regions")
                .forEach(r ->
                        partner.put(r.path("id").asText(), r.path("partner").asText()));
        partner.forEach((a, b) -> assertThat(partner.get(b)).isEqualTo(a).isNotEqualTo(b));
    }
}
