package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a local database: start, death, restart, stop, and what keeps it from starting. */
class LocalNeo4jIT {

    @TempDir
    Path folder;

    @Test
    void startsAnswersAndKeepsDataAndPasswordOverStops() throws IOException {
        LocalNeo4jConfig config = ServerUnderTest.config(folder.resolve("data"));
        String password;
        Instant begin = Instant.now();
        try (LocalNeo4j first = LocalNeo4j.start(config)) {
            report("new store to first query", begin);
            assertThat(first.state()).isEqualTo(LocalNeo4jState.READY);
            ServerUnderTest.query(first, "CREATE (:Kept {n: 42})", Map.of());
            password = first.password();
            report("resident MB " + residentMb(first.pid()), begin);
            begin = Instant.now();
        }
        report("stop", begin);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("data").resolve("neo4j.password"))))
                .isEqualTo("rw-------");

        begin = Instant.now();
        try (LocalNeo4j second = LocalNeo4j.start(config)) {
            report("later start to first query", begin);
            assertThat(second.password()).isEqualTo(password);
            assertThat(ServerUnderTest.query(second, "MATCH (k:Kept) RETURN k.n AS n", Map.of()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("n").asInt()).isEqualTo(42));
        }
        assertThat(ServerUnderTest.cache()).isDirectoryContaining("glob:**.jsa");
    }

    @Test
    void comesBackOnTheSamePortWithItsDataWhenTheChildIsKilledAndWhenARestartIsAskedFor() {
        List<LocalNeo4jState> seen = new CopyOnWriteArrayList<>();
        try (LocalNeo4j neo4j =
                LocalNeo4j.start(ServerUnderTest.config(folder.resolve("data")), (state, reason) -> seen.add(state))) {
            ServerUnderTest.query(neo4j, "CREATE (:Kept {n: 1})", Map.of());
            long firstPid = neo4j.pid();
            ProcessHandle.of(firstPid).orElseThrow().destroyForcibly();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> neo4j.pid() != firstPid && neo4j.state() == LocalNeo4jState.READY);
            assertThat(ServerUnderTest.query(neo4j, "MATCH (k:Kept) RETURN k.n", Map.of()))
                    .hasSize(1);

            long secondPid = neo4j.pid();
            neo4j.restart();
            assertThat(neo4j.pid()).isNotEqualTo(secondPid);
            assertThat(neo4j.state()).isEqualTo(LocalNeo4jState.READY);
            assertThat(ServerUnderTest.query(neo4j, "MATCH (k:Kept) RETURN k.n", Map.of()))
                    .hasSize(1);
        }
        assertThat(seen)
                .containsExactly(
                        LocalNeo4jState.STARTING,
                        LocalNeo4jState.READY,
                        LocalNeo4jState.RESTARTING,
                        LocalNeo4jState.READY,
                        LocalNeo4jState.RESTARTING,
                        LocalNeo4jState.READY,
                        LocalNeo4jState.STOPPED);
    }

    @Test
    void givesUpWithTheReasonWhenNoRestartCanSucceed() throws IOException {
        Path data = folder.resolve("data");
        try (LocalNeo4j neo4j = LocalNeo4j.start(ServerUnderTest.config(data))) {
            Files.move(data.resolve("conf"), data.resolve("conf-elsewhere"));
            Files.writeString(data.resolve("conf"), "a file where a folder is needed");
            ProcessHandle.of(neo4j.pid()).orElseThrow().destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> neo4j.state() == LocalNeo4jState.FAILED);
            assertThat(neo4j.reason())
                    .contains("given up")
                    .contains(data.resolve("conf").toString())
                    .contains("Started.");
            assertThatThrownBy(neo4j::restart)
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("FAILED");
        }
    }

    @Test
    void stopsInOrderSoThatTheNextStartHasNothingToRecover() throws IOException {
        Path data = folder.resolve("data");
        LocalNeo4j.start(ServerUnderTest.config(data)).close();
        assertThat(Files.readString(data.resolve("logs").resolve("console.log")))
                .contains("Stopped.");
        LocalNeo4j.start(ServerUnderTest.config(data)).close();
        assertThat(Files.readString(data.resolve("logs").resolve("debug.log"))).doesNotContain("Recovery required");
    }

    @Test
    void aSecondStartOnTheSameFolderNamesTheProcessThatHasIt() {
        LocalNeo4jConfig config = ServerUnderTest.config(folder.resolve("data"));
        try (LocalNeo4j neo4j = LocalNeo4j.start(config)) {
            assertThat(neo4j.state()).isEqualTo(LocalNeo4jState.READY);
            assertThatThrownBy(() -> LocalNeo4j.start(config))
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data-dir");
        }
    }

    @Test
    void aPortThatIsTakenIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LocalNeo4jConfig config =
                    ServerUnderTest.config(folder.resolve("data")).withBoltPort(other.getLocalPort());
            assertThatThrownBy(() -> LocalNeo4j.start(config))
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("--bolt-port 0");
        }
    }

    @Test
    void aSettingNeo4jRefusesIsToldWithItsOwnWords() {
        LocalNeo4jConfig config =
                ServerUnderTest.config(folder.resolve("data")).withExtraSettings(Map.of("no.such.setting", "1"));
        assertThatThrownBy(() -> LocalNeo4j.start(config))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("no.such.setting")
                .hasMessageContaining("console.log");
    }

    private static long residentMb(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static void report(String what, Instant since) {
        System.out.printf(
                "local Neo4j: %s: %d ms%n",
                what, Duration.between(since, Instant.now()).toMillis());
    }
}
