package eu.alpsynergy.benchmarks;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.CsrGraphBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the edge files the scripts of benchmarks/network write: whole numbers as nodes, then cost and capacity where there are any. */
final class EdgeFile {

    private EdgeFile() {}

    static CsrGraph read(Path file, int nodes, boolean directed) throws IOException {
        CsrGraphBuilder builder = directed ? CsrGraph.directed(nodes) : CsrGraph.undirected(nodes);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                int source = Integer.parseInt(cells[0]);
                int target = Integer.parseInt(cells[1]);
                if (cells.length == 2) {
                    builder.add(source, target);
                } else {
                    builder.add(source, target, 1, Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
                }
            }
        }
        return builder.build();
    }
}
