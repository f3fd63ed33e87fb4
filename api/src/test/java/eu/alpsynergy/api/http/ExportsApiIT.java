package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.exports.ExportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole dataset as files over real HTTP, made from a real Neo4j; and CSV of answers for spreadsheets. */
class ExportsApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

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

    private static HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(explorer.address() + "/api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int h = 0; h < headers.length; h += 2) {
            request.header(headers[h], headers[h + 1]);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatIsAFileOfTheVersionServed(ExportFormat format) throws Exception {
        HttpResponse<byte[]> file = get("/exports/" + format.code());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).startsWith(format.mediaType());
        assertThat(header(file, "Content-Length")).isEqualTo(Integer.toString(file.body().length));
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\""
                        + format.fileName(explorer.snapshot().dataset().version(), false) + "\"");
        String etag = header(file, "ETag");
        assertThat(get("/exports/" + format.code(), "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        HttpResponse<byte[]> head = send("HEAD", "/exports/" + format.code());
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(header(file, "Content-Length"));
        assertThat(get("/exports/" + format.code()).body()).isEqualTo(file.body());
    }

    @Test
    void theListIsAsOpenApiSaysAndKnowsTheSizeOfWhatHasBeenMade() throws Exception {
        int size = get("/exports/citation").body().length;
        JsonNode list = JSON.readTree(get("/exports").body());

        ObjectNode openApi =
                (ObjectNode) new YAMLMapper().readTree(get("/openapi.yaml").body());
        ObjectNode root = JSON.createObjectNode().put("$ref", "#/components/schemas/Exports");
        root.set("components", openApi.get("components"));
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
        assertThat(schema.validate(list)).isEmpty();
        assertThat(openApi.at("/paths").has("/exports/{format}")).isTrue();
        assertThat(list.get("version").asText())
                .isEqualTo(explorer.snapshot().dataset().version());
        Map<String, JsonNode> formats = new HashMap<>();
        list.get("formats").forEach(f -> formats.put(f.get("id").asText(), f));
        assertThat(formats.keySet()).containsExactlyInAnyOrderElementsOf(ExportFormat.codes());
        assertThat(formats.get("citation").get("bytes").asInt()).isEqualTo(size);
        assertThat(list.at("/licences/0/name").asText()).isEqualTo("CC-BY-4.0");
    }

    @Test
    void csvForSpreadsheetsHasMarkSemicolonsAndCommas() throws Exception {
        HttpResponse<byte[]> file = get("/exports/csv?excel=true");

        assertThat(header(file, "Content-Disposition")).contains("alpsynergy-csv-excel-");
        String regions = entry(file.body(), "regions.csv");
        assertThat(regions).startsWith("\uFEFFid;name_en;").contains(";48,14;11,58;");
        assertThat(entry(get("/exports/csv?excel=false").body(), "regions.csv")).startsWith("id,name_en,");
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void gexfIsValidAndNoEdgeEndsNowhere() throws Exception {
        byte[] file = get("/exports/gexf").body();

        NetworkFilesIT.schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    @Test
    void textFilesAreCompressedForThoseWhoCanReadThem() throws Exception {
        HttpResponse<byte[]> packed = get("/exports/gexf", "Accept-Encoding", "gzip");
        byte[] plain = get("/exports/gexf").body();

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length).isLessThan(plain.length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "/exports/xslx, 404, Did you mean 'xlsx'?",
        "/exports/csv?excel=yes, 400, excel",
        "/exports/xlsx?excel=true, 400, excel",
        "/exports?format=csv, 400, format",
        "/regions?excel=true, 400, excel"
    })
    void whatIsAskedWronglyIsNamed(String path, int status, String part) throws Exception {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(text(answer)).contains(part);
    }

    @Test
    void filesAreOnlyReadAndBeforeThereIsADatabaseTheyAreNotReady() throws Exception {
        assertThat(send("POST", "/exports/csv").statusCode()).isEqualTo(405);
        SnapshotHolder snapshots = new SnapshotHolder();
        snapshots.set(explorer.snapshot());
        try (ApiServer server = ApiServer.start(ApiConfig.of("127.0.0.1", 0, "test"), snapshots, new Always())) {
            HttpResponse<byte[]> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/exports/csv"))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(header(answer, "Retry-After")).isNotEmpty();
        }
    }

    @Test
    void everyAnswerAsCsvHasAVariantForSpreadsheets() throws Exception {
        List<String> plain = text(get("/regions.csv?limit=500")).lines().toList();
        String excel = text(get("/regions.csv?limit=500&excel=true"));

        assertThat(excel).startsWith("\uFEFF" + plain.get(0).replace(',', ';'));
        assertThat(excel.lines()).hasSameSizeAs(plain);
        assertThat(text(get("/synergies.csv?excel=true")))
                .containsPattern(";0,\\d+;")
                .doesNotContainPattern(";0\\.\\d+;");
        assertThat(text(get("/regions?excel=true&limit=500", "Accept", "text/csv")))
                .isEqualTo(excel);
    }

    private static final class Always implements DatabaseStatus {
        @Override
        public boolean reachable() {
            return true;
        }

        @Override
        public Instant since() {
            return Instant.EPOCH;
        }
    }
}
