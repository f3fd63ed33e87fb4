package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Merges sorted runs into one sequence. */
final class RunMerge {

    private RunMerge() {}

    static void merge(List<Path> runs, Comparator<List<String>> order, Consumer<List<String>> out) throws IOException {
        List<CsvTable> open = new ArrayList<>();
        try {
            PriorityQueue<Head> heads = new PriorityQueue<>(
                    Comparator.<Head, List<String>>comparing(h -> h.row, order).thenComparingInt(h -> h.run));
            for (Path run : runs) {
                CsvTable table = new CsvTable(
                        run.toString(), Files.newInputStream(run), Dialect.canonical(), PackageLimits.standard());
                open.add(table);
                table.next();
                advance(table, open.size() - 1, heads);
            }
            while (!heads.isEmpty()) {
                Head head = heads.remove();
                out.accept(head.row);
                advance(open.get(head.run), head.run, heads);
            }
        } finally {
            for (CsvTable table : open) {
                table.close();
            }
        }
    }

    private static void advance(CsvTable table, int run, PriorityQueue<Head> heads) {
        table.next().ifPresent(line -> heads.add(new Head(line.cells(), run)));
    }

    private record Head(List<String> row, int run) {}
}
