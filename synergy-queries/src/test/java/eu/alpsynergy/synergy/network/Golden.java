package eu.alpsynergy.synergy.network;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.CsrGraphBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Graphs and the figures of igraph and networkx on them, written by benchmarks/network/golden.py. */
final class Golden {

    private Golden() {}

    static CsrGraph graph(String name) {
        List<String[]> edges =
                rows("edges.csv").stream().filter(row -> row[0].equals(name)).toList();
        int nodes = 1
                + edges.stream()
                        .mapToInt(row -> Math.max(Integer.parseInt(row[2]), Integer.parseInt(row[3])))
                        .max()
                        .orElseThrow();
        boolean directed = Boolean.parseBoolean(edges.get(0)[1]);
        CsrGraphBuilder builder = directed ? CsrGraph.directed(nodes) : CsrGraph.undirected(nodes);
        edges.forEach(
                row -> builder.add(Integer.parseInt(row[2]), Integer.parseInt(row[3]), Double.parseDouble(row[4])));
        return builder.build();
    }

    /** Rows without the header. */
    static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Golden.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
