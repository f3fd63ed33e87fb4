package eu.alpsynergy.api.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The statements of hostile.txt. */
final class HostileStatements {

    private static final String FIRST = "first: ";

    private HostileStatements() {}

    static List<String> all(int port) {
        return lines().stream()
                .map(line -> line.startsWith(FIRST) ? line.substring(FIRST.length()) : line)
                .map(line -> line.replace("$PORT", Integer.toString(port)))
                .toList();
    }

    /** Those that the plan alone must give away. */
    static List<String> forThePlan(int port) {
        return lines().stream()
                .filter(line -> !line.startsWith(FIRST))
                .map(line -> line.replace("$PORT", Integer.toString(port)))
                .toList();
    }

    static Statement statement(String text) {
        return new Statement(Optional.empty(), text, Map.of(), 100, false);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(HostileStatements.class.getResourceAsStream("hostile.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
