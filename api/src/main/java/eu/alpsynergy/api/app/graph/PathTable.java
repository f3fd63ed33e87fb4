package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.synergy.kernel.KCheapestPaths;
import eu.alpsynergy.synergy.kernel.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row a way: its rank, what it costs, its nodes. */
final class PathTable implements ResultTable {

    private final LabelledGraph graph;
    private final List<int[]> pairs;
    private final int k;
    private final List<List<NodePath>> found = new ArrayList<>();

    PathTable(LabelledGraph graph, List<int[]> pairs, int k) {
        this.graph = graph;
        this.pairs = pairs;
        this.k = k;
        KCheapestPaths search = new KCheapestPaths(graph.graph());
        pairs.forEach(pair -> found.add(search.find(pair[0], pair[1], k)));
    }

    @Override
    public String name() {
        return "paths";
    }

    @Override
    public List<String> columns() {
        return List.of("from", "to", "rank", "cost", "steps", "path");
    }

    @Override
    public void rows(RowSink sink) {
        for (int i = 0; i < pairs.size(); i++) {
            int rank = 0;
            for (NodePath path : found.get(i)) {
                sink.row(
                        graph.label(pairs.get(i)[0]),
                        graph.label(pairs.get(i)[1]),
                        ++rank,
                        path.cost(),
                        path.nodes().size() - 1,
                        graph.labels(path.nodes()));
            }
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("k", k);
    }
}
