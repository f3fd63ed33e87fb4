package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that run where there are no sources: the launcher with a Java that only tells its arguments, and the health check. */
class DistributionTest {

    private static final Path ROOT = DatasetFolder.find().getParent();

    @TempDir
    Path folder;

    @Test
    void theLauncherBuildsNothingAndFindsItsJarsBesideIt() throws Exception {
        Path launcher = Files.copy(ROOT.resolve("alpsynergy"), folder.resolve("alpsynergy"));
        Files.createFile(Files.createDirectory(folder.resolve("lib")).resolve("one.jar"));

        String said = run(0, launcher, "backup", "--out", "a file.zip");

        String home = folder.toRealPath().toString();
        assertThat(said)
                .contains("-Dalpsynergy.home=" + home + "\n")
                .contains("-Dalpsynergy.neo4j.lib=" + home + "/neo4j-server/lib\n")
                .contains("-cp\n" + home + "/lib/one.jar\n")
                .contains("-Xmx512m\n")
                .endsWith("eu.alpsynergy.api.app.Main\nbackup\n--out\na file.zip\n");
        assertThat(folder.resolve("api")).doesNotExist();
    }

    @Test
    void aLinkToTheLauncherLeadsToTheSameTree() throws Exception {
        Path tree = Files.createDirectory(folder.resolve("tree"));
        Path launcher = Files.copy(ROOT.resolve("alpsynergy"), tree.resolve("alpsynergy"));
        Path link = Files.createSymbolicLink(folder.resolve("linked"), launcher);

        assertThat(run(0, link, "version")).contains("-Dalpsynergy.home=" + tree.toRealPath() + "\n");
    }

    @Test
    void theHealthCheckAgreesWithReadyAndFailsWithoutAServer() throws Exception {
        Path ready = ROOT.resolve("deploy/ready");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String port = Integer.toString(server.getAddress().getPort());
        int[] status = {200};
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(run(0, ready, port)).isEmpty();
            status[0] = 503;
            assertThat(run(1, ready, port)).contains("not ready: HTTP/1.1 503");
        } finally {
            server.stop(0);
        }
        assertThat(run(1, ready, port)).isNotBlank();
    }

    /** What the script prints, with a Java on its way that prints its arguments, one a line. */
    private String run(int code, Path script, String... arguments) throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.getParent().getParent().toString());
        builder.environment().remove("ALPSYNERGY_JAVA_OPTS");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        return said;
    }
}
