package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import eu.alpsynergy.api.console.SavedQuestions;
import eu.alpsynergy.api.dto.QuestionDto;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.testing.TestNeo4j;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The console, the saved questions and the schema over real HTTP on the default dataset. */
class CypherApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SLOW =
            "MATCH (a:Project), (b:Project), (c:Project) WHERE a.id < b.id RETURN count(a.id + b.id + c.id)";

    private static ExplorerUnderTest explorer;
    private static ObjectNode openApi;

    @BeforeAll
    static void start() throws Exception {
        explorer = ExplorerUnderTest.start();
        openApi = (ObjectNode)
                new YAMLMapper().readTree(get("/api/v1/openapi.yaml").body());
    }

    @AfterAll
    static void stop() {
        if (explorer != null) {
            explorer.close();
        }
    }

    static Stream<QuestionDto> questions() {
        return new SavedQuestions().all().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everySavedQuestionReturnsRowsWithTheColumnsItPromises(QuestionDto question) throws Exception {
        HttpResponse<String> response = post("{\"question\": \"" + question.id() + "\"}");
        JsonNode answer = JSON.readTree(response.body());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(answer.get("rows").size()).isPositive();
        assertThat(answer.get("datasetVersion").asText())
                .isEqualTo(explorer.snapshot().dataset().version());
        String promised = new CypherCatalogue().header("questions/" + question.id());
        answer.get("columns").forEach(c -> assertThat(promised).contains(c.asText() + " ("));
        assertThat(schema("CypherAnswer").validate(response.body(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everySavedQuestionSpeaksFiveLanguagesAndUsesItsParameters(QuestionDto question) {
        for (Language language : Language.values()) {
            assertThat(question.title().byLanguage().get(language)).isNotBlank();
            assertThat(question.explanation().byLanguage().get(language)).isNotBlank();
        }
        question.parameters().forEach(p -> assertThat(question.query()).contains("$" + p.name()));
        assertThat(question.query()).contains("d:DatasetPointer").contains("version: d.version");
    }

    @Test
    void thereAreAtLeastTwentyFive() {
        assertThat(questions().toList()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void aStatementIsAnsweredWithAllItTakesToRepeatIt() throws Exception {
        JsonNode answer = JSON.readTree(
                post("{\"query\": \"MATCH (r:Region {id: $id}) RETURN r.id AS id, r, 1.5 AS x, null AS n, [date('2024-01-02')] AS d\","
                                + " \"params\": {\"id\": \"PIE\"}}")
                        .body());

        assertThat(answer.get("columns").toString()).isEqualTo("[\"id\",\"r\",\"x\",\"n\",\"d\"]");
        JsonNode row = answer.get("rows").get(0);
        assertThat(row.get(1).get("$type").asText()).isEqualTo("node");
        assertThat(row.get(1).get("labels").toString()).isEqualTo("[\"Region\"]");
        assertThat(row.get(3).isNull()).isTrue();
        assertThat(row.get(4).toString()).isEqualTo("[\"2024-01-02\"]");
        assertThat(answer.get("params").toString()).isEqualTo("{\"id\":\"PIE\"}");
        assertThat(answer.get("cut").isNull()).isTrue();
    }

    @Test
    void aPlanIsShownWithoutRunning() throws Exception {
        JsonNode answer = JSON.readTree(post("{\"query\": \"MATCH (r:Region) RETURN r\", \"explain\": true}")
                .body());

        assertThat(answer.get("rows")).isEmpty();
        assertThat(answer.get("plan").get("operator").asText()).isEqualTo("ProduceResults");
        assertThat(answer.get("plan").get("steps").get(0).get("details").asText())
                .isEqualTo("r:Region");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\": \"CREATE (n)\"} | 422 | cypher-beginning",
                "{\"query\": \"RETURN 1 AS\"} | 400 | cypher-statement",
                "{\"query\": \"RETURN $a\"} | 400 | cypher-statement",
                "{\"query\": \"RETURN 1\", \"question\": \"labelled-clusters\"} | 400 | invalid-parameters",
                "{} | 400 | invalid-parameters",
                "[] | 400 | invalid-parameters",
                "{\"query\": \"RETURN 1\"} x | 400 | invalid-parameters",
                "{\"query\": \"RETURN 1\", \"query\": \"RETURN 2\"} | 400 | invalid-parameters",
                "{\"query\": \"RETURN 1\", \"rows\": 3} | 400 | invalid-parameters",
                "{\"query\": \"RETURN 1\", \"maxRows\": 10001} | 400 | invalid-parameters",
                "{\"query\": \"RETURN $a\", \"params\": {\"a\": 99999999999999999999}} | 400 | invalid-parameters",
                "{\"question\": \"labeled-clusters\"} | 404 | not-found",
                "{\"question\": \"most-active-actors\", \"params\": {\"rows\": 0, \"x\": 1}} | 400 | invalid-parameters"
            })
    void whatCannotBeRunIsAProblemWithItsRule(String body, int status, String type) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(response.body()).get("type").asText()).isEqualTo("urn:alpsynergy:problem:" + type);
        assertThat(schema("Problem").validate(response.body(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"qery\": \"RETURN 1\"} | 'qery' is no field of this body; did you mean 'query'? | maxRows",
                "{\"query\": {\"a\": 1}} | 'query' has a value of another kind | maxRows",
                "{\"question\": \"calls-two-regions-can-use\", \"params\": {\"region\": \"PIA\"}} | 'PIA' names no region of this dataset; did you mean 'PIE'? | /api/v1/regions",
                "{\"question\": \"calls-two-regions-can-use\", \"params\": {\"other\": \"XXX\"}} | 'XXX' names no region | /api/v1/regions"
            })
    void whatIsMisspeltIsNamedWithTheNearestAndNotInJava(String body, String said, String allowed) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains(said, allowed).doesNotContain("alpsynergy.api", "java.");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aValueThatIsNotThereIsRefusedByEveryParameterWithAPicker(QuestionDto question) throws Exception {
        for (QuestionDto.Choice choice : question.parameters()) {
            HttpResponse<String> response =
                    post("{\"question\": \"" + question.id() + "\", \"params\": {\"" + choice.name() + "\": \"XXX\"}}");

            assertThat(response.statusCode())
                    .as(question.id() + " " + choice.name())
                    .isEqualTo(400);
            assertThat(JSON.readTree(response.body()).at("/errors/0/parameter").asText())
                    .isEqualTo(choice.name());
        }
    }

    @Test
    void theDatabasesOwnComplaintHasItsPlaceInTheStatementAsWritten() throws Exception {
        JsonNode problem =
                JSON.readTree(post("{\"query\": \"MATCH (n)\\nRETURN m\"}").body());

        assertThat(problem.at("/refusal/place/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/refusal/place/column").asInt()).isEqualTo(8);
    }

    @Test
    void aBodyThatIsNotDeclaredAsJsonAndAPageOfAnotherOriginAreRefused() throws Exception {
        assertThat(raw("Content-Type: text/plain\r\n", "{\"query\": \"RETURN 1\"}"))
                .startsWith("HTTP/1.1 415");
        assertThat(raw(
                        "Content-Type: application/json\r\nOrigin: http://elsewhere.example\r\n",
                        "{\"query\": \"RETURN 1\"}"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("Content-Type: application/json\r\n", "{\"query\": \"RETURN 1\"}"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({"Host: explorer.example", "X-Forwarded-For: 10.0.0.1", "Forwarded: for=10.0.0.1", "Via: 1.1 proxy"})
    void whoComesFromElsewhereGetsSavedQuestionsAlone(String header) throws Exception {
        String lines = "Content-Type: application/json\r\n" + header + "\r\n";

        assertThat(raw(lines, "{\"query\": \"RETURN 1\"}"))
                .startsWith("HTTP/1.1 403")
                .contains("cypher-closed");
        assertThat(raw(lines, "{\"question\": \"labelled-clusters\"}")).startsWith("HTTP/1.1 200");
    }

    @Test
    void onlyPostRunsStatements() throws Exception {
        HttpResponse<String> response = get("/api/v1/cypher");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void aClientThatHangsUpEndsItsStatement() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", explorer.port())) {
            send(socket, "Host: 127.0.0.1\r\nContent-Type: application/json\r\n", "{\"query\": \"" + SLOW + "\"}");
            Awaitility.await().atMost(Duration.ofSeconds(4)).until(() -> running() == 1);
        }
        Awaitility.await().atMost(Duration.ofSeconds(4)).until(() -> running() == 0);
    }

    @Test
    void aStatementThatTakesTooLongNamesItsLimitAndSetting() throws Exception {
        JsonNode problem = JSON.readTree(post("{\"query\": \"" + SLOW + "\"}").body());

        assertThat(problem.at("/refusal/rule").asText()).isEqualTo("time");
        assertThat(problem.at("/refusal/setting").asText()).isEqualTo("console-seconds");
    }

    @Test
    void whatTheConsoleTakesIsToldWithItsLimits() throws Exception {
        HttpResponse<String> response = get("/api/v1/console");

        assertThat(schema("Console").validate(response.body(), InputFormat.JSON))
                .isEmpty();
        assertThat(JSON.readTree(response.body()).get("why").asText()).isEqualTo("local");
    }

    @Test
    void theSchemaCountsWhatIsThere() throws Exception {
        HttpResponse<String> response = get("/api/v1/schema");
        JsonNode schema = JSON.readTree(response.body());

        assertThat(schema("Schema").validate(response.body(), InputFormat.JSON)).isEmpty();
        JsonNode region = find(schema.get("labels"), "label", "Region");
        assertThat(region.get("nodes").asInt())
                .isEqualTo(explorer.snapshot().regions().size());
        assertThat(find(region.get("properties"), "name", "nutsLevel")
                        .get("types")
                        .toString())
                .isEqualTo("[\"INTEGER\"]");
        assertThat(find(schema.get("labels"), "label", "Firm").get("within").asText())
                .isEqualTo("Actor");
        JsonNode ties = find(schema.get("relationships"), "type", "TIED_TO");
        assertThat(ties.get("from").asText() + ties.get("to").asText()).isEqualTo("ActorActor");
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        List<JsonNode> found = new ArrayList<>();
        list.forEach(item -> {
            if (item.get(field).asText().equals(value)) {
                found.add(item);
            }
        });
        assertThat(found).as(value).hasSize(1);
        return found.get(0);
    }

    private static int running() {
        return TestNeo4j.get()
                .driver()
                .executableQuery(
                        "SHOW TRANSACTIONS YIELD metaData WHERE metaData.alpsynergyConsole IS NOT NULL RETURN 1")
                .execute()
                .records()
                .size();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(explorer.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(explorer.address() + "/api/v1/cypher"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** With headers that Java's client does not let through; a Host among them replaces the true one. */
    private static String raw(String headers, String body) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", explorer.port())) {
            String host = headers.contains("Host: ") ? "" : "Host: 127.0.0.1:" + explorer.port() + "\r\n";
            send(socket, host + headers + "Connection: close\r\n", body);
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String headers, String body) throws Exception {
        OutputStream out = socket.getOutputStream();
        out.write(
                ("POST /api/v1/cypher HTTP/1.1\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static JsonSchema schema(String name) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", openApi.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }
}
