package eu.alpsynergy.synergy.kernel;

import java.util.List;

/**
 * A way through a graph.
 *
 * @param nodes from first to last, each once
 * @param cost of its steps, added up from the first to the last
 */
public record NodePath(List<Integer> nodes, double cost) {

    public NodePath {
        nodes = List.copyOf(nodes);
    }
}
