package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.synergy.kernel.FlowAndCut;
import eu.alpsynergy.synergy.kernel.MaxFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row an edge of the smallest cut, with the greatest flow beside it; where nothing can flow one row without an edge. */
final class FlowTable implements ResultTable {

    private final LabelledGraph graph;
    private final List<int[]> pairs;
    private final List<FlowAndCut> found = new ArrayList<>();

    FlowTable(LabelledGraph graph, List<int[]> pairs) {
        this.graph = graph;
        this.pairs = pairs;
        MaxFlow search = new MaxFlow(graph.graph());
        pairs.forEach(pair -> found.add(search.compute(pair[0], pair[1])));
    }

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public List<String> columns() {
        return List.of("from", "to", "flow", "cut_source", "cut_target", "cut_capacity");
    }

    @Override
    public void rows(RowSink sink) {
        for (int i = 0; i < pairs.size(); i++) {
            String from = graph.label(pairs.get(i)[0]);
            String to = graph.label(pairs.get(i)[1]);
            FlowAndCut flow = found.get(i);
            if (flow.cut().isEmpty()) {
                sink.row(from, to, flow.value(), null, null, null);
            }
            for (FlowAndCut.Edge edge : flow.cut()) {
                sink.row(from, to, flow.value(), graph.label(edge.from()), graph.label(edge.to()), edge.capacity());
            }
        }
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            String pair = graph.label(pairs.get(i)[0]) + " to " + graph.label(pairs.get(i)[1]);
            facts.put("flow from " + pair, found.get(i).value());
        }
        return facts;
    }
}
