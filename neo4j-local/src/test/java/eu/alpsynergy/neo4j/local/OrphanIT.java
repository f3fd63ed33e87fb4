package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No database outlives the program that started it, and none stands in the way of the next start. */
class OrphanIT {

    @TempDir
    Path folder;

    /** The program that is killed: starts a database, prints its child's pid, waits. */
    static final class Parent {

        public static void main(String[] args) throws InterruptedException {
            LocalNeo4j neo4j = LocalNeo4j.start(ServerUnderTest.config(Path.of(args[0])));
            System.out.println("CHILD " + neo4j.pid());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void endsWithinTenSecondsOfItsParentsSigkill() throws Exception {
        Path data = folder.resolve("data");
        Process parent = startParent(data);
        ProcessHandle child = ProcessHandle.of(childPid(parent)).orElseThrow();

        parent.destroyForcibly().waitFor();
        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void isWaitedForByAStartRightAfterItsParentsSigkill() throws Exception {
        Path data = folder.resolve("data");
        Process parent = startParent(data);
        ProcessHandle child = ProcessHandle.of(childPid(parent)).orElseThrow();

        parent.destroyForcibly().waitFor();
        try (LocalNeo4j next = LocalNeo4j.start(ServerUnderTest.config(data))) {
            assertThat(next.state()).isEqualTo(LocalNeo4jState.READY);
            assertThat(child.isAlive()).isFalse();
        }
    }

    private static Process startParent(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dalpsynergy.neo4j.lib=" + ServerUnderTest.lib(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Parent.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static long childPid(Process parent) throws IOException {
        BufferedReader output = parent.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("CHILD ")) {
                return Long.parseLong(line.substring("CHILD ".length()));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the parent ended without starting a database:\n" + said);
    }
}
