package eu.alpsynergy.neo4j.local;

import eu.alpsynergy.neo4j.local.child.ChildMain;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One life of the database's process. */
final class ChildProcess {

    private static final List<String> NOT_INHERITED =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private final Process process;
    private final OutputTail tail;
    private final Thread follower;
    private final CdsArchive archive;

    private ChildProcess(Process process, OutputTail tail, CdsArchive archive) {
        this.process = process;
        this.tail = tail;
        this.archive = archive;
        this.follower = new Thread(() -> tail.follow(process.getInputStream()), "alpsynergy-neo4j-output");
        follower.setDaemon(true);
        follower.start();
    }

    static ChildProcess start(LaunchPlan plan) {
        ProcessBuilder builder = new ProcessBuilder(plan.command())
                .directory(plan.folder().home().toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(ChildProcess::isNotForTheChild);
        try {
            Process process = builder.start();
            plan.pidFile().remember(process.toHandle());
            return new ChildProcess(process, new OutputTail(plan.folder().console()), plan.archive());
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "neo4j-start",
                    "The database's process cannot be started: " + e.getMessage(),
                    Map.of("program", plan.command().get(0)),
                    e);
        }
    }

    /** Agents, heaps and settings meant for the parent's JVM must not reach a child's. */
    static boolean isNotForTheChild(String variable) {
        return NOT_INHERITED.contains(variable) || variable.startsWith("NEO4J_");
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    List<String> lastLines() {
        return tail.lastLines();
    }

    /** Waits for the end, however long, and until all output was read; true when the child ended cleanly. */
    boolean awaitEnd() throws InterruptedException {
        int exitCode = process.waitFor();
        follower.join(1_000);
        // 143 and 130: ended by SIGTERM or Ctrl-C, which Neo4j takes as an orderly stop.
        boolean clean = exitCode == 0 || exitCode == 143 || exitCode == 130;
        archive.childEnded(clean);
        return clean;
    }

    /** Asks for an orderly stop and kills after {@code grace}; the same way works on every system. */
    void stop(Duration grace) throws InterruptedException {
        try (OutputStream input = process.getOutputStream()) {
            input.write(ChildMain.ORDERLY_STOP);
        } catch (IOException e) {
            // The pipe is broken because the child is already going.
        }
        if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
    }
}
