package eu.alpsynergy.synergy.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The default data package of this repository, as it is and with its rows in another order. */
final class DefaultPackage {

    private DefaultPackage() {}

    static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir != null, Path::getParent)
                .map(dir -> dir.resolve("dataset"))
                .filter(dir -> Files.exists(dir.resolve("datapackage.json")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder dataset here or above"));
    }

    /** Rows of a table counted without the importer: no cell of the default dataset holds a line break. */
    static long rowsOf(String table) throws IOException {
        try (Stream<String> lines = Files.lines(folder().resolve(table + ".csv"))) {
            return lines.count() - 1;
        }
    }

    static Path shuffledCopy(Path into, Random random) throws IOException {
        return copy(into, (table, lines) -> shuffled(lines, random));
    }

    static Path copyWithoutLastRowOf(String table, Path into) throws IOException {
        return copy(into, (name, lines) -> name.equals(table) ? lines.subList(0, lines.size() - 1) : lines);
    }

    private static Path copy(Path into, BiFunction<String, List<String>, List<String>> change) throws IOException {
        Files.createDirectories(into);
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv")) {
                    String table = name.substring(0, name.length() - ".csv".length());
                    Files.write(into.resolve(name), change.apply(table, Files.readAllLines(file)));
                } else {
                    Files.copy(file, into.resolve(name));
                }
            }
        }
        return into;
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        rows.add(0, lines.get(0));
        return rows;
    }
}
