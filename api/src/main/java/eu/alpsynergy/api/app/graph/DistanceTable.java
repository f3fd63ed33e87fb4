package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.synergy.kernel.ShortestPathTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row a node that can be reached: what the cheapest way there costs. */
final class DistanceTable implements ResultTable {

    private final LabelledGraph graph;
    private final Map<Integer, ShortestPathTree> trees = new LinkedHashMap<>();

    DistanceTable(LabelledGraph graph, List<Integer> sources) {
        this.graph = graph;
        sources.forEach(source -> trees.put(source, ShortestPathTree.from(graph.graph(), source)));
    }

    @Override
    public String name() {
        return "distances";
    }

    @Override
    public List<String> columns() {
        return List.of("from", "to", "cost");
    }

    @Override
    public void rows(RowSink sink) {
        trees.forEach((source, tree) -> {
            for (int node = 0; node < graph.graph().nodes(); node++) {
                int target = node;
                tree.distance(node).ifPresent(cost -> sink.row(graph.label(source), graph.label(target), cost));
            }
        });
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        trees.forEach((source, tree) -> facts.put("reached from " + graph.label(source), tree.reached()));
        return facts;
    }
}
