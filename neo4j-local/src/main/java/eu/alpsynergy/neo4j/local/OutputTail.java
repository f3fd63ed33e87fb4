package eu.alpsynergy.neo4j.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Copies the child's output into its log and keeps the last lines for error messages. */
final class OutputTail {

    private static final int KEPT_LINES = 25;
    private static final long LARGEST_LOG_BYTES = 4L << 20;

    private final Path log;
    private final Consumer<String> listener;
    private final Deque<String> lines = new ArrayDeque<>();

    OutputTail(Path log) {
        this(log, line -> {});
    }

    /** Every line goes to a listener too. */
    OutputTail(Path log, Consumer<String> listener) {
        this.log = log;
        this.listener = listener;
    }

    /** Reads until the stream ends, that is until the child does. */
    void follow(InputStream output) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
                Writer writer = openLog()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                keep(line);
                listener.accept(line);
                writer.write(line + "\n");
                writer.flush();
            }
        } catch (IOException e) {
            keep("(output lost: " + e + ")");
            drain(output);
        }
    }

    /** A child whose output nobody reads would stand still once the pipe is full. */
    private static void drain(InputStream output) {
        try (output) {
            output.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The pipe is gone, and the child with it.
        }
    }

    private Writer openLog() throws IOException {
        boolean large = Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES;
        return Files.newBufferedWriter(
                log,
                StandardOpenOption.CREATE,
                large ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
    }

    private void keep(String line) {
        synchronized (lines) {
            if (lines.size() == KEPT_LINES) {
                lines.removeFirst();
            }
            lines.addLast(line);
        }
    }

    List<String> lastLines() {
        synchronized (lines) {
            return new ArrayList<>(lines);
        }
    }
}
