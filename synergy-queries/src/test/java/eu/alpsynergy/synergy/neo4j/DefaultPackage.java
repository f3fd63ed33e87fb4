package eu.alpsynergy.synergy.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
        Files.createDirectories(into);
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = into.resolve(file.getFileName().toString());
                if (file.toString().endsWith(".csv")) {
                    Files.write(copy, shuffled(Files.readAllLines(file), random));
                } else {
                    Files.copy(file, copy);
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
