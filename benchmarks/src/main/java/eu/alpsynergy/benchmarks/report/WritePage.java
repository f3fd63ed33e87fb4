package eu.alpsynergy.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the page of results and its pictures. Arguments: file of promises, folder of results, file of the page. */
public final class WritePage {

    private WritePage() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Path page = Path.of(arguments[2]).toAbsolutePath();
        List<Measured> results = ResultFiles.read(folder);
        Map<String, List<String>> runs = new LinkedHashMap<>();
        for (Path about : ResultFiles.files(folder, ".about")) {
            runs.put(
                    about.getFileName().toString().replace(".about", ""),
                    Arrays.stream(Files.readString(about).strip().split("\\|"))
                            .map(String::strip)
                            .toList());
        }
        Path pictures = Files.createDirectories(page.resolveSibling("performance"));
        // A figure that is no longer measured leaves no picture behind.
        for (Path old : ResultFiles.files(pictures, ".svg")) {
            Files.delete(old);
        }
        for (Growth growth : Growth.of(results)) {
            Files.writeString(pictures.resolve(PerformancePage.fileName(growth)), GrowthChart.of(growth));
        }
        Files.writeString(page, new PerformancePage(Promise.read(Path.of(arguments[0])), results).text(runs));
    }
}
