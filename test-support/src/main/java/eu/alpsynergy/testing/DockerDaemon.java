package eu.alpsynergy.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Whether a Docker daemon really answers: many machines have the client alone, and Testcontainers is slow to find that out. */
final class DockerDaemon {

    private static final String PING = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";
    private static final long PATIENCE_SECONDS = 3;

    private DockerDaemon() {}

    static boolean answers(Map<String, String> environment) {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        return host.isBlank() ? sockets(environment).anyMatch(DockerDaemon::answersAt) : answersAt(host);
    }

    private static Stream<String> sockets(Map<String, String> environment) {
        String home = System.getProperty("user.home", "");
        return Stream.of(
                        "/var/run/docker.sock",
                        environment.getOrDefault("XDG_RUNTIME_DIR", "/nowhere") + "/docker.sock",
                        home + "/.docker/run/docker.sock",
                        home + "/.docker/desktop/docker.sock")
                .filter(socket -> Files.exists(Path.of(socket)))
                .map(socket -> "unix://" + socket);
    }

    private static boolean answersAt(String host) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread asking = new Thread(() -> answer.complete(ping(host)), "docker-ping");
        asking.setDaemon(true);
        asking.start();
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ping(String host) {
        try (SocketChannel channel = SocketChannel.open(addressOf(URI.create(host)))) {
            channel.write(ByteBuffer.wrap(PING.getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate(64);
            channel.read(answer);
            return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII).contains(" 200 ");
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static SocketAddress addressOf(URI host) {
        return "unix".equals(host.getScheme())
                ? UnixDomainSocketAddress.of(host.getPath())
                : new InetSocketAddress(host.getHost(), host.getPort());
    }
}
