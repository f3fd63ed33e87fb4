package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.synergy.network.MeasureParameters;
import eu.alpsynergy.synergy.network.MeasureValues;
import eu.alpsynergy.synergy.network.NetworkMeasure;
import eu.alpsynergy.synergy.network.NetworkMeasures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A row a node, a column a measure; a column more with standard errors where a measure was sampled. */
final class MeasureTable implements ResultTable {

    private final LabelledGraph graph;
    private final MeasureParameters parameters;
    private final Optional<NodeGroups> groups;
    private final List<MeasureValues> found = new ArrayList<>();

    /** With groups when participation is among the measures. */
    MeasureTable(
            LabelledGraph graph,
            List<NetworkMeasure> measures,
            MeasureParameters parameters,
            Optional<NodeGroups> groups) {
        this.graph = graph;
        this.parameters = parameters;
        this.groups = groups;
        measures.forEach(measure -> found.add(compute(measure)));
    }

    private MeasureValues compute(NetworkMeasure measure) {
        return measure == NetworkMeasure.PARTICIPATION && groups.isPresent()
                ? NetworkMeasures.participation(graph.graph(), groups.get().ofNodes())
                : NetworkMeasures.compute(graph.graph(), measure, parameters);
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("node"));
        for (MeasureValues values : found) {
            columns.add(values.measure().id());
            if (values.sampled()) {
                columns.add(values.measure().id() + "_standard_error");
            }
        }
        return columns;
    }

    @Override
    public void rows(RowSink sink) {
        for (int node = 0; node < graph.graph().nodes(); node++) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(graph.label(node));
            for (MeasureValues values : found) {
                cells.add(orNull(values.value(node)));
                if (values.sampled()) {
                    cells.add(orNull(values.standardError(node)));
                }
            }
            sink.row(cells.toArray());
        }
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (MeasureValues values : found) {
            if (values.measure() == NetworkMeasure.PAGERANK) {
                facts.put("damping", parameters.damping());
            } else if (values.measure() == NetworkMeasure.BETWEENNESS) {
                facts.put("betweenness", values.sampled() ? "sampled" : "exact");
                facts.put("normalised", parameters.normalised());
                facts.put("sources", values.sources());
            } else if (values.measure() == NetworkMeasure.PARTICIPATION) {
                groups.ifPresent(g -> facts.putAll(g.facts()));
            }
            if (values.sampled()) {
                facts.put("seed", parameters.seed());
            }
        }
        return facts;
    }
}
