package eu.alpsynergy.api.app.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that answer what is asked of a graph. */
final class GraphTasks {

    private final LabelledGraph graph;
    private final GraphOptions options;
    private final Optional<NodeGroups> groups;
    private final List<Integer> sources;
    private final List<int[]> pathPairs;
    private final List<int[]> flowPairs;

    /** Looks up the labels; those that are not in the graph are problems. */
    GraphTasks(LabelledGraph graph, GraphOptions options, Optional<NodeGroups> groups, ProblemList problems) {
        this.graph = graph;
        this.options = options;
        this.groups = groups;
        sources = nodes("--distances", options.distances(), problems);
        pathPairs = pairs("--paths", options.paths(), problems);
        flowPairs = pairs("--max-flow", options.flows(), problems);
    }

    /** Does the tasks: a table each. */
    List<ResultTable> tables() {
        List<ResultTable> tables = new ArrayList<>();
        if (!options.measures().isEmpty()) {
            tables.add(new MeasureTable(graph, options.measures(), options.measureParameters(), groups));
        }
        options.communities()
                .ifPresent(parameters -> tables.add(new CommunityTable(graph, parameters, options.stability())));
        if (!sources.isEmpty()) {
            tables.add(new DistanceTable(graph, sources));
        }
        if (!pathPairs.isEmpty()) {
            tables.add(new PathTable(graph, pathPairs, options.k()));
        }
        if (!flowPairs.isEmpty()) {
            tables.add(new FlowTable(graph, flowPairs));
        }
        if (options.cliques()) {
            tables.add(new CliqueTable(graph, options.mostCliques()));
        }
        return tables;
    }

    private List<int[]> pairs(String option, List<List<String>> labels, ProblemList problems) {
        List<int[]> pairs = new ArrayList<>();
        for (List<String> pair : labels) {
            List<Integer> nodes = nodes(option, pair, problems);
            if (nodes.size() == 2 && nodes.get(0).equals(nodes.get(1))) {
                problems.add(option + ": '" + pair.get(0) + "' twice; allowed are two different nodes");
            } else if (nodes.size() == 2) {
                pairs.add(new int[] {nodes.get(0), nodes.get(1)});
            }
        }
        return pairs;
    }

    private List<Integer> nodes(String option, List<String> labels, ProblemList problems) {
        List<Integer> nodes = new ArrayList<>();
        for (String label : labels) {
            int node = graph.find(label);
            if (node >= 0) {
                nodes.add(node);
            } else {
                String hint = graph.nearest(label)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
                problems.add(option + ": there is no node '" + label + "'" + hint);
            }
        }
        return nodes;
    }
}
