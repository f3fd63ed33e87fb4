package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.synergy.kernel.MaximalCliques;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row a maximal clique, found while rows are handed out. */
final class CliqueTable implements ResultTable {

    private final LabelledGraph graph;
    private final int most;
    private int count;
    private int largest;
    private boolean more;

    CliqueTable(LabelledGraph graph, int most) {
        this.graph = graph;
        this.most = most;
    }

    @Override
    public String name() {
        return "cliques";
    }

    @Override
    public List<String> columns() {
        return List.of("clique", "size", "nodes");
    }

    @Override
    public void rows(RowSink sink) {
        MaximalCliques.visit(graph.graph(), (nodes, size) -> {
            more = count == most;
            if (!more) {
                largest = Math.max(largest, size);
                sink.row(++count, size, graph.labels(nodes, size));
            }
            return !more;
        });
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cliques", count);
        facts.put("largest", largest);
        facts.put("complete", !more);
        return facts;
    }
}
