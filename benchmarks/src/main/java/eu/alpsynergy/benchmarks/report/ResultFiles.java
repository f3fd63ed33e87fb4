package eu.alpsynergy.benchmarks.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The CSV files of a folder of results: columns figure, size, value, unit, peer ("name value"), ratio; rounds are rows of one figure and size. */
final class ResultFiles {

    private static final Pattern PEER = Pattern.compile("(.*?)\\s*([-+0-9.eE]+)?\\s*");

    private ResultFiles() {}

    static List<Measured> read(Path folder) throws IOException {
        List<Measured> all = new ArrayList<>();
        for (Path file : files(folder, ".csv")) {
            all.addAll(ofFile(file));
        }
        return all;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Measured> ofFile(Path file) throws IOException {
        Map<String, List<NamedCsvRecord>> rounds = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                rounds.computeIfAbsent(row.getField("figure") + "\n" + row.getField("size"), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return rounds.values().stream().map(rows -> measured(file, rows)).toList();
    }

    private static Measured measured(Path file, List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.get(0);
        List<Double> peers = new ArrayList<>();
        String name = "";
        for (NamedCsvRecord row : rows) {
            Matcher peer = PEER.matcher(row.getField("peer"));
            if (peer.matches()) {
                name = peer.group(1);
                if (peer.group(2) != null) {
                    peers.add(number(file, row, "peer", peer.group(2)));
                }
            }
        }
        return new Measured(
                first.getField("figure"),
                first.getField("size"),
                rows.stream()
                        .map(row -> number(file, row, "value", row.getField("value")))
                        .toList(),
                first.getField("unit"),
                name,
                peers,
                rows.stream()
                        .filter(row -> !row.getField("ratio").isBlank())
                        .map(row -> number(file, row, "ratio", row.getField("ratio")))
                        .toList());
    }

    private static double number(Path file, NamedCsvRecord row, String column, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    file + ", line " + row.getStartingLineNumber() + ", column " + column + ": \"" + text
                            + "\" is no number. Run benchmarks/run "
                            + file.getFileName().toString().replace(".csv", "") + " again.",
                    e);
        }
    }
}
