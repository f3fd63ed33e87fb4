package eu.alpsynergy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DockerDaemonIT {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void aDaemonThatAnswersThePingIsFound() throws IOException {
        HttpServer daemon = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        daemon.createContext("/_ping", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'O', 'K'});
            exchange.close();
        });
        daemon.start();
        try {
            assertThat(answersAt(daemon.getAddress().getPort())).isTrue();
        } finally {
            daemon.stop(0);
        }
    }

    @Test
    void aSocketThatStaysSilentIsNotWaitedForLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, LOOPBACK)) {
            long begin = System.nanoTime();
            assertThat(answersAt(silent.getLocalPort())).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void aClosedPortOrAnUnknownSchemeIsNoDaemon() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, LOOPBACK)) {
            port = closed.getLocalPort();
        }
        assertThat(answersAt(port)).isFalse();
        assertThat(DockerDaemon.answers(Map.of("DOCKER_HOST", "npipe:////./pipe/docker_engine")))
                .isFalse();
    }

    private static boolean answersAt(int port) {
        return DockerDaemon.answers(Map.of("DOCKER_HOST", "tcp://" + LOOPBACK.getHostAddress() + ":" + port));
    }
}
