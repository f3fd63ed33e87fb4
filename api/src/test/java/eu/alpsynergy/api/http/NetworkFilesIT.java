package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The network as files over real HTTP, every actor with a name that is hard to write, opened by a schema and by networkx. */
class NetworkFilesIT {

    /** Quotes, brackets, accents, an emoji, line breaks, control characters and half a surrogate pair. */
    private static final String HARD = "\"Ü&Ö\" <b>'é'\n\tž</b> \u0001\u001f\uFFFE \uD83C\uDFD4 \uD800 ]]>";

    private static final String READABLE = "\"Ü&Ö\" <b>'é'\n\tž</b> \uFFFD\uFFFD\uFFFD \uD83C\uDFD4 \uFFFD ]]>";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ApiServer server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        SnapshotHolder snapshots = new SnapshotHolder();
        snapshots.set(CsvSnapshot.of(
                DatasetFolder.find(),
                rows -> rows.stream().map(NetworkFilesIT::hardName).toList()));
        server = ApiServer.start(ApiConfig.of("127.0.0.1", 0, "test"), snapshots, new Always());
    }

    private static Map<String, String> hardName(Map<String, String> row) {
        if (!row.containsKey("legal_name")) {
            return row;
        }
        Map<String, String> changed = new HashMap<>(row);
        changed.put("name", HARD + row.get("id"));
        return changed;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?theme=mobility", "?ties=stages&clusters=no&largestGroup=20", "?theme=wood&kind=support"})
    void gexfIsValidAndHoldsTheWholeNetwork(String question) throws Exception {
        byte[] file = bytes("/network.gexf" + question);
        JsonNode counts = counts(question);

        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
        Document document = parsed(file);
        assertThat(document.getElementsByTagName("node").getLength())
                .isEqualTo(counts.get("nodes").asInt());
        assertThat(document.getElementsByTagName("edge").getLength())
                .isEqualTo(counts.get("edges").asInt());
    }

    @Test
    void gexfThatNamesNobodyIsRefusedByTheSchema() throws Exception {
        String file = new String(bytes("/network.gexf?theme=mobility"), StandardCharsets.UTF_8);
        String wrong = file.replaceFirst("source=\"[^\"]+\"", "source=\"nobody\"");

        assertThat(wrong).isNotEqualTo(file);
        assertThatThrownBy(() -> schema().newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)))))
                .hasMessageContaining("nobody");
    }

    @Test
    void hardNamesComeThroughAndWhatXmlCannotHoldIsReplaced() throws Exception {
        Element node = (Element)
                parsed(bytes("/network.gexf")).getElementsByTagName("node").item(0);

        assertThat(node.getAttribute("label")).isEqualTo(READABLE + node.getAttribute("id"));
    }

    @Test
    void networkxReadsGraphMlWithTheSameCountsNamesAndWeights() throws Exception {
        requireNetworkx();
        Path file = folder.resolve("network.graphml");
        Files.write(file, bytes("/network.graphml"));
        JsonNode read = new ObjectMapper()
                .readTree(python(
                        String.join(
                                "\n",
                                "import networkx, json, sys",
                                "g = networkx.read_graphml(sys.argv[1])",
                                "first = min(n for n in g.nodes if g.nodes[n]['kind'] != 'cluster')",
                                "print(json.dumps({'nodes': g.number_of_nodes(), 'edges': g.number_of_edges(), 'directed': g.is_directed(),",
                                "  'first': first, 'label': g.nodes[first]['label'], 'strength': g.nodes[first]['strength'],",
                                "  'sum': sum(d['weight'] for _, _, d in g.edges(first, data=True))}))"),
                        file.toString()));
        JsonNode counts = counts("");

        assertThat(read.get("nodes").asInt()).isEqualTo(counts.get("nodes").asInt());
        assertThat(read.get("edges").asInt()).isEqualTo(counts.get("edges").asInt());
        assertThat(read.get("directed").asBoolean()).isFalse();
        assertThat(read.get("label").asText())
                .isEqualTo(READABLE + read.get("first").asText());
        assertThat(read.get("sum").asDouble()).isCloseTo(read.get("strength").asDouble(), within(1e-9));
    }

    @Test
    void networkxReadsGexfToo() throws Exception {
        requireNetworkx();
        Path file = folder.resolve("network.gexf");
        // networkx 2.8 knows GEXF up to 1.2, which names the same things in another name space.
        Files.writeString(
                file,
                new String(bytes("/network.gexf"), StandardCharsets.UTF_8)
                        .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                        .replace("version=\"1.3\"", "version=\"1.2\""));
        String read = python(
                "import networkx, sys; g = networkx.read_gexf(sys.argv[1]); print(len(g), g.number_of_edges())",
                file.toString());
        JsonNode counts = counts("");

        assertThat(read.strip())
                .isEqualTo(
                        counts.get("nodes").asInt() + " " + counts.get("edges").asInt());
    }

    @Test
    void filesComeCompressedToThoseWhoCanReadThatAndNotAgainWhenNothingChanged() throws Exception {
        HttpResponse<byte[]> zipped = get("/network.gexf", "Accept-Encoding", "gzip");
        String etag = zipped.headers().firstValue("ETag").orElseThrow();

        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(bytes("/network.gexf"));
        }
        assertThat(get("/network.gexf", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(zipped.headers().firstValue("Content-Disposition").orElse(""))
                .contains("alpsynergy-network-", ".gexf");
        assertThat(get("/network.gexf?limit=3").statusCode()).isEqualTo(400);
        assertThat(get("/network.graphml?theme=nothing").statusCode()).isEqualTo(400);
    }

    private static JsonNode counts(String question) throws Exception {
        return new ObjectMapper().readTree(bytes("/network" + question)).get("counts");
    }

    private static byte[] bytes(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** GEXF 1.3. */
    static Schema schema() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new Source[] {resource("gexf-1.3-viz.xsd"), resource("gexf-1.3.xsd")});
    }

    private static Source resource(String name) {
        return new StreamSource(Objects.requireNonNull(NetworkFilesIT.class.getResourceAsStream(name)));
    }

    private static Document parsed(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static void requireNetworkx() throws Exception {
        boolean there = false;
        try {
            there = python("import networkx; print('yes')").contains("yes");
        } catch (IOException e) {
            // no python3 at all
        }
        if (!there) {
            System.err.println(
                    "=== SKIPPED: python3-networkx is not installed (Debian: apt-get install python3-networkx) ===");
            Assumptions.abort("python3-networkx is not installed");
        }
    }

    private static String python(String script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "-c", script));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        if (process.exitValue() != 0 && !errors.contains("No module named")) {
            throw new AssertionError(errors);
        }
        return out;
    }

    /** A database that always answers: none is needed here. */
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
