package eu.alpsynergy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Appends measured values to the CSV file that {@code RESULTS} names; without it nothing is kept. Its columns are those of benchmarks/lib.sh. */
public final class Results {

    private Results() {}

    /** One value without a peer; several of one figure and size are rounds. */
    public static void record(String figure, Object size, double value, String unit) {
        append(String.format(Locale.ROOT, "\"%s\",\"%s\",%.4f,\"%s\",,,,%n", figure, size, value, unit));
    }

    /** One value beside its peer's of the same run, in the same unit. */
    public static void record(String figure, Object size, double value, String unit, String peer, double peers) {
        append(String.format(
                Locale.ROOT,
                "\"%s\",\"%s\",%.4f,\"%s\",\"%s %.4f\",%.5f,,%n",
                figure,
                size,
                value,
                unit,
                peer,
                peers,
                value / peers));
    }

    private static void append(String line) {
        String file = System.getenv("RESULTS");
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
