package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.neo4j.local.child.ChildMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code alpsynergy import} of a large package as a process of its own, with the memory that takes: a server of 192 MB has not
 * got it. The process ends with this one.
 */
final class ImportProcess implements AutoCloseable {

    /** Of a folder's files; about 100,000 rows. */
    static final long LARGE_BYTES = 8L << 20;

    /** How much smaller a zip is than its files, about. */
    private static final int PACKED = 6;

    private static final String HEAP = "-Xmx512m";
    private static final long LONGEST_STOP_SECONDS = 10;

    private final Process process;

    private ImportProcess(Process process) {
        this.process = process;
    }

    /** Whether a package is better loaded this way. */
    static boolean isFor(Path dataset) {
        try {
            if (Files.isDirectory(dataset)) {
                try (Stream<Path> files = Files.list(dataset)) {
                    return files.filter(Files::isRegularFile)
                                    .mapToLong(ImportProcess::bytes)
                                    .sum()
                            >= LARGE_BYTES;
                }
            }
            return Files.isRegularFile(dataset) && bytes(dataset) >= LARGE_BYTES / PACKED;
        } catch (IOException e) {
            // The import says what is wrong with it.
            return false;
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Starts it; what it prints goes where this process prints. */
    static ImportProcess start(Settings settings) {
        try {
            return new ImportProcess(new ProcessBuilder(command(settings))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a process for the import", e);
        }
    }

    /** Returns when the package is loaded; a failure has been printed by the process and is thrown with its exit code. */
    void await() {
        try {
            int code = process.waitFor();
            if (code != ExitCode.OK.code()) {
                throw new ImportProcessException(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportProcessException(ExitCode.INTERRUPTED.code());
        }
    }

    /** An open pipe is what the process watches to end with us. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            process.getOutputStream().close();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The pipe is gone with the process.
        }
    }

    private static List<String> command(Settings settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dalpsynergy.home=" + Installation.home(),
                "-Dalpsynergy.neo4j.lib=" + Installation.neo4jLib(),
                "-Dalpsynergy.terminal=" + Installation.onTerminal(),
                "-cp",
                System.getProperty("java.class.path"),
                ChildMain.class.getName(),
                Main.class.getName(),
                "import",
                settings.dataset().toString(),
                "--data-dir=" + settings.dataDir(),
                "--bolt-port=" + settings.boltPort(),
                "--neo4j-heap-mb=" + settings.neo4jHeapMb()));
        settings.server().ifPresent(server -> {
            command.add("--neo4j-uri=" + server.uri());
            command.add("--neo4j-user=" + server.user());
            command.add("--neo4j-database=" + server.database());
            server.passwordFile().ifPresent(file -> command.add("--neo4j-password-file=" + file));
        });
        return command;
    }
}
