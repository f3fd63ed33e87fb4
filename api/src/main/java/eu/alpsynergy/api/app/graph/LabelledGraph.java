package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.model.Nearest;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A graph whose nodes are numbered in the order of their labels' code points, whatever order they came in. */
final class LabelledGraph {

    private final CsrGraph graph;
    private final SortedLabels labels;

    /** A graph and the labels of its nodes, by place. */
    LabelledGraph(CsrGraph graph, SortedLabels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    CsrGraph graph() {
        return graph;
    }

    String label(int node) {
        return labels.label(node);
    }

    List<String> labels(List<Integer> nodes) {
        return nodes.stream().map(this::label).toList();
    }

    List<String> labels(int[] nodes, int size) {
        return Arrays.stream(nodes, 0, size).mapToObj(this::label).toList();
    }

    /** The node of a label, or -1. */
    int find(String label) {
        return labels.find(label);
    }

    /** "Did you mean ...?" */
    Optional<String> nearest(String label) {
        return Nearest.to(
                label,
                IntStream.range(0, Math.min(graph.nodes(), 20_000))
                        .mapToObj(this::label)
                        .toList());
    }
}
