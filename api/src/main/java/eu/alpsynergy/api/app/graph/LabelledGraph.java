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
    private final LabelIndex labels;
    private final int[] order;
    private final int[] numbers;

    /**
     * A graph and its labels.
     *
     * @param order for each node the number of its label
     * @param numbers the inverse: for each label its node
     */
    LabelledGraph(CsrGraph graph, LabelIndex labels, int[] order, int[] numbers) {
        this.graph = graph;
        this.labels = labels;
        this.order = order;
        this.numbers = numbers;
    }

    CsrGraph graph() {
        return graph;
    }

    String label(int node) {
        return labels.label(order[node]);
    }

    List<String> labels(List<Integer> nodes) {
        return nodes.stream().map(this::label).toList();
    }

    List<String> labels(int[] nodes, int size) {
        return Arrays.stream(nodes, 0, size).mapToObj(this::label).toList();
    }

    /** The node of a label, or -1. */
    int find(String label) {
        int number = labels.find(label);
        return number < 0 ? -1 : numbers[number];
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
