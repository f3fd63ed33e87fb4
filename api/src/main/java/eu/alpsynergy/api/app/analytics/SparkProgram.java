package eu.alpsynergy.api.app.analytics;

import eu.alpsynergy.model.AlpSynergyException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The module analytics-spark, run in a process of its own: its libraries never meet ours. Each run takes a task and writes a file. */
public final class SparkProgram {

    private static final String MAIN = "eu.alpsynergy.spark.Main";
    private static final int LINES_TOLD = 15;
    /** What Spark 3.5 reaches into on a JDK 17, as its own launcher opens it. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic",
            "java.base/jdk.internal.ref",
            "java.base/sun.nio.ch",
            "java.base/sun.nio.cs",
            "java.base/sun.security.action",
            "java.base/sun.util.calendar");

    private final Path target;
    private final String master;

    /**
     * The program as a checkout builds it.
     *
     * @param target folder that the build of analytics-spark writes to
     * @param master where Spark works, e.g. {@code local[2]} or {@code spark://host:7077}
     */
    public SparkProgram(Path target, String master) {
        this.target = target;
        this.master = master;
    }

    /**
     * Runs a task to its end.
     *
     * @param arguments task and its options, without master and file
     * @param environment added to that of this process
     * @throws AlpSynergyException {@code spark-missing} when it was not built, {@code spark-failed} with its last lines
     */
    public void run(List<String> arguments, Map<String, String> environment, Path out) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Djdk.reflect.useDirectMethodHandle=false"));
        command.addAll(List.of("-cp", classPath(), MAIN));
        command.addAll(arguments);
        command.addAll(List.of("--master", master, "--out", out.toAbsolutePath().toString()));
        try {
            Path log = Files.createTempFile("alpsynergy-spark-", ".log");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
                builder.environment().putAll(environment);
                int code = await(builder.start());
                if (code != 0) {
                    throw failed(code, log);
                }
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Spark's process could not be started", e);
        }
    }

    /** A run that is left, by an interrupt or the end of this process, takes the child with it. */
    private static int await(Process process) {
        Thread end = new Thread(process::destroy, "spark-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AlpSynergyException("spark-interrupted", "Waiting for Spark was interrupted.", Map.of(), e);
        } finally {
            process.destroy();
        }
    }

    private String classPath() {
        Path libraries = target.resolve("class-path");
        try {
            return target.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(libraries).strip();
        } catch (IOException e) {
            throw new AlpSynergyException(
                    "spark-missing",
                    "Spark is not here: " + libraries + " cannot be read. It is built in a checkout of the sources, by"
                            + " './mvnw -Pspark -Dfast -DskipTests package', which fetches about 270 MB; distributions do not hold it.",
                    Map.of("file", libraries.toString()),
                    e);
        }
    }

    private static AlpSynergyException failed(int code, Path log) throws IOException {
        List<String> lines;
        try (Stream<String> all = Files.lines(log)) {
            lines = all.filter(line -> !line.contains(" INFO ") && !line.startsWith("\tat "))
                    .toList();
        }
        String last = String.join("\n  ", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
        return new AlpSynergyException(
                "spark-failed", "Spark ended with code " + code + ":\n  " + last, Map.of("code", code));
    }
}
