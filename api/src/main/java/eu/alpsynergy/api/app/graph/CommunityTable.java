package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityDetection;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.Stability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row a node: its community, numbered from 0, the largest first. */
final class CommunityTable implements ResultTable {

    private final LabelledGraph graph;
    private final Communities found;
    private final Optional<Stability> stability;

    CommunityTable(LabelledGraph graph, CommunityParameters parameters, boolean stability) {
        this.graph = graph;
        this.found = CommunityDetection.find(graph.graph(), parameters);
        this.stability =
                stability ? Optional.of(Stability.compute(graph.graph(), found.parameters())) : Optional.empty();
    }

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public List<String> columns() {
        return List.of("node", "community");
    }

    @Override
    public void rows(RowSink sink) {
        for (int node = 0; node < graph.graph().nodes(); node++) {
            sink.row(graph.label(node), found.partition().community(node));
        }
    }

    @Override
    public Map<String, Object> facts() {
        CommunityParameters parameters = found.parameters();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("method", parameters.method().id());
        facts.put("communities", found.partition().count());
        found.modularity().ifPresent(value -> facts.put("modularity", value));
        facts.put("resolution", parameters.resolution());
        facts.put("seed", parameters.seed());
        facts.put("iterations", parameters.iterations());
        facts.put("restarts", parameters.restarts());
        facts.put("split", found.split());
        stability.ifPresent(value -> {
            facts.put("stability", value.meanAri());
            facts.put("stabilitySeeds", value.seeds());
        });
        return facts;
    }
}
