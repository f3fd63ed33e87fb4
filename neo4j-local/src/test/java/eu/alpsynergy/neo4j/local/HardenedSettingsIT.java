package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** What the settings close, tried by the queries that would get through otherwise. */
class HardenedSettingsIT {

    @TempDir
    static Path folder;

    private static LocalNeo4j neo4j;

    @BeforeAll
    static void start() {
        neo4j = LocalNeo4j.start(ServerUnderTest.config(folder.resolve("data")));
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "LOAD CSV FROM 'file:///../conf/neo4j.conf' AS line RETURN line",
                "lOaD csv WITH HEADERS FROM 'file:/etc/passwd' AS line RETURN line"
            })
    void noFileCanBeRead(String cypher) {
        assertThatThrownBy(() -> ServerUnderTest.query(neo4j, cypher, Map.of())).isInstanceOf(Neo4jException.class);
    }

    @Test
    void evenAFileInTheImportFolderStaysClosed() throws IOException {
        Files.writeString(folder.resolve("data").resolve("import").resolve("a.csv"), "1,2\n");
        assertThatThrownBy(() ->
                        ServerUnderTest.query(neo4j, "LOAD CSV FROM 'file:///a.csv' AS line RETURN line", Map.of()))
                .isInstanceOf(Neo4jException.class);
    }

    @Test
    void noAddressIsEverAsked() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("1,2\n".getBytes());
            exchange.close();
        });
        web.start();
        try {
            for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]")) {
                String url = "http://" + host + ":" + web.getAddress().getPort() + "/a.csv";
                assertThatThrownBy(() -> ServerUnderTest.query(
                                neo4j, "LOAD CSV FROM $url AS line RETURN line", Map.of("url", url)))
                        .isInstanceOf(Neo4jException.class);
            }
        } finally {
            web.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void changingASettingIsNotOffered() {
        assertThatThrownBy(() -> ServerUnderTest.query(
                        neo4j, "CALL dbms.setConfigValue('db.transaction.timeout', '0')", Map.of()))
                .isInstanceOf(Neo4jException.class);
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        try (Driver driver = GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
        try (Driver driver = GraphDatabase.driver(neo4j.boltUri(), AuthTokens.none())) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(Neo4jException.class);
        }
    }

    @Test
    void thePortIsClosedOnEveryAddressButTheLoopback() throws IOException {
        int port = neo4j.boltUri().getPort();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> {
                                try (Socket socket = new Socket()) {
                                    socket.connect(new InetSocketAddress(address, port), 2_000);
                                }
                            })
                            .isInstanceOf(IOException.class);
                }
            }
        }
        try (Socket socket = new Socket()) {
            socket.connect(BoltPort.onLoopback(port), 2_000);
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void aQueryThatWantsTooMuchMemoryIsRefusedAndTheServerLives() {
        assertThatThrownBy(() -> ServerUnderTest.query(
                        neo4j,
                        "UNWIND range(1, 20000000) AS i WITH collect({n: toString(i)}) AS list RETURN size(list)",
                        Map.of()))
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("memory");
        assertThat(ServerUnderTest.query(neo4j, "RETURN 1", Map.of())).hasSize(1);
    }

    @Test
    void settingsAreTheOnesMeant() {
        Map<String, String> meant = Map.of(
                "server.http.enabled", "false",
                "server.https.enabled", "false",
                "dbms.usage_report.enabled", "false",
                "dbms.security.auth_enabled", "true",
                "dbms.security.allow_csv_import_from_file_urls", "false",
                "server.config.strict_validation.enabled", "true",
                "db.logs.query.enabled", "OFF");
        Map<String, String> shown = new HashMap<>();
        ServerUnderTest.query(
                        neo4j,
                        "SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value",
                        Map.of("names", List.copyOf(meant.keySet())))
                .forEach(row ->
                        shown.put(row.get("name").asString(), row.get("value").asString()));
        assertThat(shown).isEqualTo(meant);
    }
}
