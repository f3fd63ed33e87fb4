package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.testing.DatasetFolder;
import eu.alpsynergy.testing.WithNeo4j;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented example of docs/user-guide/transformative-activities.md, imported and asked for. */
@WithNeo4j
class TransformativeActivitiesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ExplorerUnderTest explorer;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        copy(DatasetFolder.find(), folder);
        Path examples = DatasetFolder.find().resolveSibling("docs/user-guide/examples");
        for (String table : List.of("transformative_activities", "priority_activities", "activity_chains")) {
            Files.copy(
                    examples.resolve(table + ".csv"),
                    folder.resolve(table + ".csv"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                folder.resolve("sources.csv"),
                "invented-example,Invented example,,,,not a source\n",
                StandardOpenOption.APPEND);
        explorer = ExplorerUnderTest.start(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @AfterAll
    static void stop() {
        if (explorer != null) {
            explorer.close();
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(explorer.address() + "/api/v1" + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void theListTellsWhoExpectsThemAndWhereTheyAreRealised() throws Exception {
        JsonNode items = json("/transformative-activities").get("items");
        assertThat(items.findValuesAsText("id")).contains("example-ta-timber", "example-ta-whey");
        JsonNode whey = items.get(1);
        assertThat(whey.at("/name/sl").asText()).isEqualTo("Sirotka kot surovina");
        assertThat(whey.get("description").isNull()).isTrue();
        assertThat(whey.get("priorities").findValuesAsText("region")).containsExactly("FRI", "VEN");
        assertThat(whey.get("chains").findValuesAsText("id")).containsExactly("vc-bio-agro", "vc-bio-chem");
        assertThat(get("/transformative-activities.csv").body().lines()).hasSize(3);
    }

    @Test
    void aRegionHasItsOwnAndThoseItsPrioritiesExpect() throws Exception {
        assertThat(json("/transformative-activities?region=VEN").get("items")).hasSize(1);
        assertThat(json("/transformative-activities?region=PIE").get("items")).isEmpty();
        JsonNode ofVeneto = json("/regions/VEN").get("transformativeActivities");
        assertThat(ofVeneto.get(0).get("id").asText()).isEqualTo("example-ta-whey");
    }

    @Test
    void aChainHasThoseRealisedInIt() throws Exception {
        assertThat(json("/transformative-activities?chain=vc-woodcon").get("items"))
                .hasSize(1);
        JsonNode inChain = json("/chains/vc-woodcon").get("transformativeActivities");
        assertThat(inChain).hasSize(1);
        assertThat(inChain.get(0).get("start").asText()).isEqualTo("2022-01-01");
    }

    @Test
    void oneIsToldWithItsSources() throws Exception {
        JsonNode one = json("/transformative-activities/example-ta-timber");
        assertThat(one.get("status").asText()).isEqualTo("unsourced");
        assertThat(one.get("note").asText()).contains("INVENTED EXAMPLE");
        assertThat(one.get("sources").has("invented-example")).isTrue();
        assertThat(get("/transformative-activities/example-ta-timbre").body()).contains("example-ta-timber");
    }
}
