package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.testing.WithNeo4j;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithNeo4j
class RoutesApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ExplorerUnderTest explorer;

    @BeforeAll
    static void start() {
        explorer = ExplorerUnderTest.start();
    }

    @AfterAll
    static void stop() {
        if (explorer != null) {
            explorer.close();
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(explorer.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode routes(String query) throws Exception {
        HttpResponse<String> response = get("/api/v1/chains/vc-woodcon/routes" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void theQuestionIsEchoedWithItsDefaults() throws Exception {
        JsonNode asked = routes("").get("parameters");
        assertThat(asked.get("limit").asInt()).isEqualTo(10);
        assertThat(asked.get("wDistance").asDouble()).isEqualTo(1);
        assertThat(asked.get("minRegions").asInt()).isEqualTo(1);
        assertThat(asked.get("pattern").asText()).isEqualTo("all");
    }

    @Test
    void withoutTheFirstRoutesFirstActorTheNextRouteComes() throws Exception {
        String three = "?minRegions=3&limit=2";
        JsonNode before = routes(three);
        JsonNode first = before.get("routes").get(0);
        assertThat(first.get("regions").size()).isGreaterThanOrEqualTo(3);
        String gone = first.get("stops").get(0).get("actor").get("id").asText();
        JsonNode after = routes(three + "&removeActor=" + gone);
        assertThat(after.get("routes").get(0).toString()).doesNotContain("\"" + gone + "\"");
        assertThat(after.get("routes").get(0).get("cost").asDouble())
                .isGreaterThanOrEqualTo(first.get("cost").asDouble());
    }

    @Test
    void everyFactARouteNamesIsThereWithItsSource() throws Exception {
        JsonNode answer = routes("?limit=25&minRegions=2");
        List<String> named = new ArrayList<>();
        answer.get("routes")
                .forEach(r -> r.get("handOvers").forEach(h -> h.get("facts").forEach(f -> named.add(f.asText()))));
        assertThat(named).isNotEmpty().allSatisfy(key -> {
            JsonNode fact = answer.get("facts").get(key);
            assertThat(fact).as(key).isNotNull();
            assertThat(answer.get("sources").has(fact.get("source").asText())).isTrue();
        });
        assertThat(named).anyMatch(key -> key.startsWith("regions/"));
        named.stream().filter(key -> key.startsWith("regions/")).forEach(key -> {
            JsonNode point = answer.get("facts").get(key);
            assertThat(point.get("status").asText()).isEqualTo("unsourced");
            assertThat(point.get("source").asText()).isEqualTo("alpsynergy-region-seats");
        });
    }

    @Test
    void csvHasALineForEachHandOver() throws Exception {
        JsonNode answer = routes("?limit=5");
        List<NamedCsvRecord> lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(get("/api/v1/chains/vc-woodcon/routes.csv?limit=5")
                                .body())
                        .stream()
                        .toList();
        int handOvers = 0;
        for (JsonNode route : answer.get("routes")) {
            double sum = 0;
            for (JsonNode handOver : route.get("handOvers")) {
                sum += Double.parseDouble(lines.get(handOvers++).getField("cost"));
                assertThat(handOver.get("facts")).isNotEmpty();
            }
            assertThat(sum).isCloseTo(route.get("cost").asDouble(), org.assertj.core.data.Offset.offset(1e-9));
        }
        assertThat(lines).hasSize(handOvers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=wc1 | names nothing in this dataset",
                "from=nonsense | names nothing in this dataset",
                "via=PIA | did you mean 'PIE'",
                "limit=101 | limit",
                "wBorder=1001 | out of bounds",
                "minRegions=0 | minRegions",
                "pattern=some | pattern",
                "removeActor=f-bav-0001 | did you mean 'f-bav-001'",
            })
    void whatCannotBeAskedIsRefusedWithAReason(String query, String reason) throws Exception {
        HttpResponse<String> response = get("/api/v1/chains/vc-plastics/routes?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(reason);
    }
}
