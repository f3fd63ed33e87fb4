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
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.alpsynergy.api.handler.Api;
import eu.alpsynergy.api.handler.Route;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API over real HTTP, on the default dataset read from a real Neo4j, held against its own openapi.yaml. */
class HttpApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> SECURITY_HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

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

    static Stream<Route> routes() {
        // The default dataset has no transformative activities: TransformativeActivitiesIT asks with some.
        return Api.routes("test").stream().filter(r -> !r.path().startsWith("/transformative-activities"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyAnswerIsAsOpenApiSays(Route route) throws Exception {
        JsonSchema schema = schemaOf(route);
        for (String path : addresses(route)) {
            HttpResponse<String> response = get("/api/v1" + path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(schema.validate(response.body(), InputFormat.JSON))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyAnswerIsThereAsCsvToo(Route route) throws Exception {
        String path = addresses(route).get(0);
        String csvPath = path.contains("?") ? path.replaceFirst("\\?", ".csv?") : path + ".csv";
        HttpResponse<String> response = get("/api/v1" + csvPath);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith("text/csv");
        assertThat(header(response, "Content-Disposition")).startsWith("attachment; filename=\"alpsynergy-");
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(response.body()).stream().toList();
        // The default dataset ships no pilots and is compared with nothing: those tables have a head and nothing below
        // it.
        assertThat(rows)
                .hasSizeGreaterThanOrEqualTo(Set.of("/experience", "/changes").contains(route.path()) ? 1 : 2);
        assertThat(rows).allSatisfy(row -> assertThat(row.getFieldCount())
                .isEqualTo(rows.get(0).getFieldCount()));
        assertThat(new HashSet<>(rows.get(0).getFields())).hasSize(rows.get(0).getFieldCount());
        HttpResponse<String> negotiated = get("/api/v1" + path, "Accept", "text/csv");
        assertThat(negotiated.body()).isEqualTo(response.body());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyAnswerNamesWhatItTakesToGetItAgain(Route route) throws Exception {
        String path = addresses(route).get(0);
        HttpResponse<String> response = get("/api/v1" + path);
        JsonNode reproduce = JSON.readTree(response.body()).path("reproduce");
        String version = explorer.snapshot().dataset().version();

        assertThat(reproduce.path("dataset").asText()).isEqualTo(version);
        assertThat(reproduce.path("software").asText()).isEqualTo("test");
        assertThat(reproduce.path("path").asText()).isEqualTo(path.replaceFirst("\\?.*", ""));
        assertThat(names(reproduce.path("parameters"))).isEqualTo(parameterNames(path));
        assertThat(header(response, "AlpSynergy-Dataset")).isEqualTo(version);
        assertThat(header(response, "AlpSynergy-Software")).isEqualTo("test");
        String csv = path.contains("?") ? path.replaceFirst("\\?", ".csv?") : path + ".csv";
        String question = header(get("/api/v1" + csv), "AlpSynergy-Question");
        HttpResponse<String> again = get("/api/v1" + question);
        assertThat(again.body()).as("%s asked again as %s", path, question).isEqualTo(response.body());
    }

    @Test
    void filesNameTheirOriginInHeadersAndSoDoSchemaAndConsole() throws Exception {
        List<String> paths = new ArrayList<>(List.of("/schema", "/console"));
        Api.files().forEach(file -> paths.add(file.path()));
        int named = 0;
        for (String path : paths) {
            HttpResponse<byte[]> response = CLIENT.send(request("/api/v1" + path), BodyHandlers.ofByteArray());
            if (response.statusCode() == 400) {
                continue; // a file that has to be asked for with parameters
            }
            named++;
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(header(response, "AlpSynergy-Dataset"))
                    .as(path)
                    .isEqualTo(explorer.snapshot().dataset().version());
            assertThat(header(response, "AlpSynergy-Software")).isEqualTo("test");
            assertThat(header(response, "AlpSynergy-Question")).startsWith(path);
        }
        assertThat(named).isGreaterThan(6);
    }

    private static Set<String> parameterNames(String path) {
        return path.contains("?")
                ? Stream.of(path.substring(path.indexOf('?') + 1).split("&"))
                        .map(p -> p.replaceFirst("=.*", ""))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Test
    void csvHoldsTheSameNumbersAsJson() throws Exception {
        JsonNode pairs = JSON.readTree(get("/api/v1/synergies").body()).get("pairs");
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(get("/api/v1/synergies.csv").body())
                .stream()
                .toList();

        assertThat(rows).hasSize(55).hasSize(pairs.size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).getField("a"))
                    .isEqualTo(pairs.get(i).get("a").asText());
            assertThat(Double.parseDouble(rows.get(i).getField("potential")))
                    .isEqualTo(pairs.get(i).get("potential").asDouble());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/regions, 2",
        "/themes, 5",
        "/clusters, 7",
        "/clusters?sort=-name, 9",
        "/actors?sort=name, 50",
        "/projects?sort=-id, 200",
        "/calls, 3",
        "/sources, 40"
    })
    void walkingThePagesMeetsEverythingOnceAndInOrder(String list, int limit) throws Exception {
        String base = "/api/v1" + list + (list.contains("?") ? "&" : "?") + "limit=";
        JsonNode whole = JSON.readTree(get(base + "500").body());
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = JSON.readTree(get(base + limit + cursor).body());
            page.get("items").forEach(item -> walked.add(item.get("id").asText()));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : "&cursor=" + encode(page.get("nextCursor").asText());
        }

        assertThat(walked).doesNotHaveDuplicates().hasSize(whole.get("total").asInt());
        List<String> first = new ArrayList<>();
        whole.get("items").forEach(item -> first.add(item.get("id").asText()));
        assertThat(walked).startsWith(first.toArray(String[]::new));
    }

    @Test
    void filtersKeepWhatTheySay() throws Exception {
        JsonNode slovene = JSON.readTree(
                get("/api/v1/actors?region=SLO&kind=firm&limit=500").body());
        assertThat(slovene.get("items")).isNotEmpty().allSatisfy(actor -> {
            assertThat(actor.get("region").asText()).isEqualTo("SLO");
            assertThat(actor.get("kind").asText()).isEqualTo("firm");
        });
        long expected = explorer.snapshot().actors().stream()
                .filter(a -> a.region().value().equals("SLO") && a.kind().code().equals("firm"))
                .count();
        assertThat(slovene.get("total").asLong()).isEqualTo(expected);
    }

    @Test
    void searchForgivesAccentsAndTypingErrorsInEveryLanguage() throws Exception {
        for (String words : List.of("piemnte", "Piémont", "piemont", "PIEDMONT")) {
            JsonNode hits = JSON.readTree(
                            get("/api/v1/search?q=" + encode(words)).body())
                    .get("hits");
            assertThat(hits.get(0).get("id").asText()).as(words).isEqualTo("PIE");
        }
        JsonNode none = JSON.readTree(get("/api/v1/search?q=xqzvwy").body());
        assertThat(none.get("total").asInt()).isZero();
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/api/v1/synergies?theme=wood");
        String etag = header(first, "ETag");
        HttpResponse<String> again = get("/api/v1/synergies?theme=wood", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(get("/api/v1/synergies?theme=health"), "ETag")).isNotEqualTo(etag);
        assertThat(header(get("/api/v1/synergies?period=2021-27&theme=wood"), "ETag"))
                .isNotEmpty();
    }

    @Test
    void answersAreCompressedForThoseWhoCanReadThem() throws Exception {
        HttpRequest request = request("/api/v1/synergies", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> packed = CLIENT.send(request, BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(get("/api/v1/synergies").body());
        }
        HttpResponse<String> plain = get("/api/v1/synergies", "Accept-Encoding", "gzip;q=0");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void headTellsWhatGetWouldWithoutABody() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(URI.create(explorer.address() + "/api/v1/regions"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = CLIENT.send(head, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isEqualTo(header(get("/api/v1/regions"), "ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/nothing | 404 | There is nothing at",
                "/api/v1/regions/PIA | 404 | Did you mean 'PIE'?",
                "/api/v1/regions/%3Cscript%3E | 404 | There is no region",
                "/api/v1/chains/vc-wodcon/coverage | 404 | Did you mean 'vc-woodcon'?",
                "/api/v1/synergies/PIE/PIE | 400 | is the same region twice",
                "/api/v1/synergies?thme=wood | 400 | did you mean 'theme'?",
                "/api/v1/synergies?theme=woood | 400 | did you mean 'wood'?",
                "/api/v1/synergies?period=1999 | 400 | period",
                "/api/v1/synergies?wOverlap=-1 | 400 | wOverlap",
                "/api/v1/synergies?wOverlap=NaN | 400 | wOverlap",
                "/api/v1/synergies?wOverlap=1&wOverlap=2 | 400 | is given 2 times",
                "/api/v1/regions?limit=0 | 400 | limit",
                "/api/v1/regions?limit=99999999999999 | 400 | limit",
                "/api/v1/regions?cursor=%00%01 | 400 | cursor",
                "/api/v1/regions?sort=nonsense | 400 | sort",
                "/api/v1/chains/vc-woodcon/coverage?regions=PIE | 400 | needs at least two regions",
                "/api/v1/synergies/groups?size=6 | 400 | size",
                "/api/v1/synergies/groups?among=PIE,LOM | 400 | at least 3 regions",
                "/api/v1/synergies/stability?draws=0 | 400 | draws",
                "/api/v1/synergies/PIE/PIE/third | 400 | is the same region twice",
                "/api/v1/whatif?removeActor=f-bav-0001 | 400 | did you mean 'f-bav-001'",
                "/api/v1/chains/vc-woodcon/stages/a1/candidates | 404 | There is no stage of the chain",
                "/api/v1/search | 400 | 'q' is missing, e.g. q=wood",
                "/api/v1/chains/nope | 404 | There are: vc-",
                "/api/v1/clusters/nope | 404 | All are listed at /api/v1/clusters.",
                "/api/v1/search?q= | 400 | q",
                "/health/nothing | 404 | There is nothing at",
                "/assets/nothing.js | 404 | There is nothing at",
                "/..%2f..%2fetc/passwd | 400 | ",
                "/%2e%2e/%2e%2e/etc/passwd | 400 | ",
                "/api/v1/regions/..%2f..%2fx | 400 | ",
            })
    void aWrongRequestIsAProblemThatSaysWhatToDo(String path, int status, String part) throws Exception {
        HttpResponse<String> response = get(path);
        assertProblem(response, status);
        if (part != null) {
            assertThat(response.body()).contains(part);
        }
    }

    @Test
    void allWrongParametersAreNamedAtOnce() throws Exception {
        JsonNode problem = JSON.readTree(
                get("/api/v1/synergies?thme=wood&period=1999&wFit=x").body());
        assertThat(problem.get("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("thme", "period", "wFit");
        assertThat(problem.get("errors"))
                .allSatisfy(error -> assertThat(error.get("allowed").asText()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void writingIsNotAllowedAndTheAnswerSaysWhatIs(String method) throws Exception {
        for (String path : List.of("/api/v1/regions", "/api/v1/openapi.yaml", "/health/ready", "/", "/data")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(explorer.address() + path))
                    .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            assertProblem(response, 405);
            assertThat(header(response, "Allow")).contains("GET");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /%zz HTTP/1.1 | 400",
                "GET /a HTTP/9.9 | 505",
                "NONSENSE | 400",
                "GET /a\u0001b HTTP/1.1 | 400",
            })
    void whatTheContainerRefusesIsAProblemToo(String line, int status) throws Exception {
        assertRawProblem(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n", status);
    }

    @Test
    void addressesAndHeadersBeyondTheLimitsAreRefused() throws Exception {
        String host = "Host: localhost\r\nConnection: close\r\n";
        assertRawProblem("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n", 414);
        assertRawProblem("GET / HTTP/1.1\r\n" + host + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n", 431);
    }

    @Test
    void everyResponseCarriesTheSecurityHeaders() throws Exception {
        for (String path : List.of("/", "/api/v1/regions", "/api/v1/nothing", "/health/ready", "/metrics", "/%zz")) {
            String raw = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            SECURITY_HEADERS.forEach(name -> assertThat(raw).as(path).containsOnlyOnce("\r\n" + name + ": "));
            assertThat(raw).doesNotContain("\r\nServer:");
        }
        assertThat(header(get("/"), "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void everyPageOfTheExplorerIsServedAndItsFilesMayBeKept() throws Exception {
        String page = get("/").body();
        for (String path : List.of("/region/PIE", "/pair/PIE/LOM", "/chain/vc-woodcon", "/data", "/no/such/page")) {
            assertThat(get(path).body()).isEqualTo(page);
        }
        Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(page);
        assertThat(script.find()).isTrue();
        HttpResponse<String> file = get(script.group(1));
        assertThat(header(file, "Cache-Control")).contains("immutable");
        assertThat(header(file, "Content-Type")).startsWith("text/javascript");
    }

    @Test
    void withTheDatabaseGoneAnswersGoOnAndHealthSaysSo() throws Exception {
        explorer.databaseReachable(false);
        try {
            assertThat(get("/api/v1/synergies").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("database-unreachable");
            assertThat(get("/health/database").body()).contains("\"reachable\":false");
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            explorer.databaseReachable(true);
        }
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void beforeADatasetIsLoadedTheServerSaysThatItIsNotReady() throws Exception {
        DatabaseStatus away = new DatabaseStatus() {
            @Override
            public boolean reachable() {
                return false;
            }

            @Override
            public Instant since() {
                return Instant.EPOCH;
            }
        };
        try (ApiServer server = ApiServer.start(ApiConfig.of("127.0.0.1", 0, "test"), new SnapshotHolder(), away)) {
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/regions");
            HttpResponse<String> response =
                    CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertProblem(response, 503);
            assertThat(header(response, "Retry-After")).isEqualTo("2");
        }
    }

    @Test
    void metricsCountRequestsByRoute() throws Exception {
        get("/api/v1/themes");
        assertThat(get("/metrics").body())
                .contains("http_requests_seconds_count{route=\"/themes\"}", "jvm_memory_used_bytes");
    }

    @Test
    void everyNumberOfAPairLeadsToFactsThatAreInTheAnswer() throws Exception {
        for (String pair : List.of("PIE/LOM", "FRI/SLO")) {
            JsonNode answer = JSON.readTree(get("/api/v1/synergies/" + pair).body());
            Set<String> facts = names(answer.get("facts"));
            Set<String> sources = names(answer.get("sources"));
            List<JsonNode> keyLists = answer.findValues("facts").stream()
                    .filter(JsonNode::isArray)
                    .toList();
            assertThat(keyLists).isNotEmpty();
            for (JsonNode keys : keyLists) {
                keys.forEach(key -> assertThat(facts).contains(key.asText()));
            }
            answer.get("facts").forEach(fact -> assertThat(sources)
                    .contains(fact.get("source").asText()));
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Concrete addresses of a route: every thing of the dataset it can be asked for. */
    private static List<String> addresses(Route route) {
        String path = route.path();
        if (path.equals("/search")) {
            return List.of("/search?q=wood", "/search?q=lombardei&kinds=region,cluster");
        }
        if (path.startsWith("/pilots/")) {
            return List.of(path.replace("{id}", "cl-pie-02")
                    + (path.endsWith("compare") ? "?a=cl-pie-02,cl-bav-01&b=cl-pie-02" : "")
                    + (path.endsWith("robustness") ? "?draws=10" : ""));
        }
        if (path.equals("/pilots")) {
            return List.of(path, path + "?region=all", path + "?vote=p02:cl-ven-01:3&type=transition:1&out=cl-bwu-04");
        }
        if (path.equals("/brief")) {
            return List.of(path, path + "?subject=pair&a=PIE&b=LOM&lang=it", path + "?subject=region&id=FRI&lang=sl");
        }
        if (path.contains("{a}")) {
            List<String> ids = ids(explorer.snapshot().regions());
            return ids.stream()
                    .flatMap(a -> ids.stream().filter(b -> !a.equals(b)).map(b -> path.replace("{a}", a)
                            .replace("{b}", b)))
                    .toList();
        }
        if (path.contains("{stage}")) {
            return explorer.snapshot().stages().stream()
                    .map(s -> path.replace("{id}", s.chain().value()).replace("{stage}", s.id().value())
                            + "?regions=PIE,SLO")
                    .toList();
        }
        if (path.contains("{id}")) {
            String kind = path.substring(1, path.indexOf('/', 1));
            List<String> all = ids(tables().get(kind));
            return all.stream().map(id -> path.replace("{id}", encode(id))).toList();
        }
        if (path.startsWith("/network")) {
            return networkAddresses(path);
        }
        if (path.equals("/whatif")) {
            return List.of(
                    "/whatif?removeRegion=SLO", "/whatif?removeActor=f-bav-001&removeCluster=cl-upa-05", "/whatif");
        }
        return List.of(path, path.startsWith("/synergies") ? path + "?period=2014-20&theme=wood&wFit=0" : path);
    }

    private static List<String> networkAddresses(String path) {
        String other =
                "?ties=projects,stages&wStages=0.5&clusters=no&theme=mobility,digital&period=2014-20&maxConsortium=30";
        return switch (path) {
            case "/network" ->
                List.of(path, path + other + "&limit=20&method=louvain", path + "?theme=wood&kind=support");
            case "/network/communities/{number}" -> List.of("/network/communities/0", "/network/communities/1" + other);
            case "/network/ego/{actor}" -> List.of("/network/ego/f-bav-001?depth=3", "/network/ego/cl-bav-15");
            case "/network/paths" ->
                List.of(path + "?from=PIE&to=SLO&k=3", path + "?from=f-bav-001&to=f-lom-053&by=strength");
            case "/network/compare" -> List.of(path + "?withResolution=3", path + other, path);
            default -> List.of(path, path + other);
        };
    }

    private static Map<String, Table<?>> tables() {
        GraphSnapshot s = explorer.snapshot();
        Map<String, Table<?>> tables = new HashMap<>();
        tables.put("regions", s.regions());
        tables.put("clusters", s.clusters());
        tables.put("actors", s.actors());
        tables.put("chains", s.chains());
        tables.put("projects", s.projects());
        tables.put("calls", s.calls());
        return tables;
    }

    private static List<String> ids(Table<?> table) {
        return table.stream().map(e -> ((Entity<?>) e).id().value()).collect(Collectors.toList());
    }

    private static JsonSchema schemaOf(Route route) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        JsonNode schema =
                openApi.at("/paths").get(route.path()).at("/get/responses/200/content/application~1json/schema");
        root.setAll((ObjectNode) schema);
        root.set("components", openApi.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    private static void assertProblem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(response.body()).doesNotContain("Exception", "eu.alpsynergy", "org.eclipse");
    }

    private static void assertRawProblem(String request, int status) throws IOException {
        String raw = raw(request);
        assertThat(raw).startsWith("HTTP/1.1 " + status + " ");
        assertThat(raw).contains("Content-Type: application/problem+json");
        JsonNode problem = JSON.readTree(raw.substring(raw.indexOf('{'), raw.lastIndexOf('}') + 1));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", explorer.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return CLIENT.send(request(path, headers), BodyHandlers.ofString());
    }

    private static HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(explorer.address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
