package eu.alpsynergy.api.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code alpsynergy} as a process of its own, from the packaged jars, as the launcher starts it. */
final class ServeProcess implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String READY = "AlpSynergy is ready: ";

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private ServeProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of serve");
        reader.setDaemon(true);
        reader.start();
    }

    static ServeProcess start(String... arguments) throws IOException {
        Path home = DatasetFolder.find().getParent();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dalpsynergy.home=" + home,
                "-cp",
                home.resolve("api/target/dist/lib") + "/*",
                "eu.alpsynergy.api.app.Main"));
        command.addAll(List.of(arguments));
        return new ServeProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length())));
                }
            }
        } catch (IOException e) {
            output.append("the output ended: ").append(e.getMessage()).append('\n');
        } finally {
            ready.completeExceptionally(new AssertionError("ended before it was ready:\n" + output));
        }
    }

    ServeProcess awaitReady() throws Exception {
        ready.get(90, TimeUnit.SECONDS);
        return this;
    }

    String output() {
        return output.toString();
    }

    HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(ready.get().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    /** The database child. */
    ProcessHandle child() {
        return process.toHandle()
                .children()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no child process:\n" + output));
    }

    /** SIGTERM; the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + output);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            process.onExit().orTimeout(40, TimeUnit.SECONDS).join();
        }
    }
}
