package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.EgoNetworkDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.analysis.DrawnNetwork;
import eu.alpsynergy.synergy.network.analysis.EgoNetwork;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import eu.alpsynergy.synergy.network.analysis.Part;
import eu.alpsynergy.synergy.network.layout.Positions;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import eu.alpsynergy.synergy.network.projection.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** An actor and those around it. */
final class EgoAnswers {

    private static final int MOST_NODES = 1_000;
    private static final int MOST_EDGES = 4_000;
    private static final int MOST_REASONS = 5;

    private final View view;
    private final NetworkAnalysis analysis;
    private final ActorNetwork network;
    private final NetworkRefs refs;

    EgoAnswers(View view, NetworkAnalysis analysis) {
        this.view = view;
        this.analysis = analysis;
        this.network = analysis.network();
        this.refs = new NetworkRefs(network);
    }

    EgoNetworkDto of(String id, int depth) {
        OptionalInt node = network.findNode(id);
        return node.isPresent() ? around(node.getAsInt(), depth) : alone(id, depth);
    }

    /** Nothing joins it to anybody in this network: that is an answer, too. */
    private EgoNetworkDto alone(String id, int depth) {
        Facts none = new Facts(view.snapshot());
        return new EgoNetworkDto(
                view.version(),
                NetworkParameters.dto(network.choices()),
                view.snapshot()
                        .actors()
                        .find(id)
                        .map(a -> RefDto.of("actor", a.id(), a.name()))
                        .orElseGet(() -> cluster(id)),
                depth,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                none.facts(),
                none.sources());
    }

    private RefDto cluster(String id) {
        var clusters = view.snapshot().clusters();
        TreeSet<String> known = new TreeSet<>(Parameters.ids(clusters));
        known.addAll(Parameters.ids(view.snapshot().actors()));
        return clusters.find(id)
                .map(c -> RefDto.of("cluster", c.id(), c.name()))
                .orElseThrow(() -> RequestProblem.notFound("actor or cluster", id, known));
    }

    private EgoNetworkDto around(int centre, int depth) {
        EgoNetwork ego = EgoNetwork.of(network.graph(), centre, depth, MOST_NODES);
        Map<Integer, Integer> steps = new HashMap<>();
        ego.reached().forEach(r -> steps.put(r.node(), r.steps()));
        Part part = Part.between(network.graph(), List.copyOf(steps.keySet()), MOST_EDGES);
        Facts facts = new Facts(view.snapshot());
        List<EgoNetworkDto.Neighbour> neighbours = ego.reached().stream()
                .filter(r -> r.steps() == 1)
                .map(r -> neighbour(centre, r, facts))
                .toList();
        return new EgoNetworkDto(
                view.version(),
                NetworkParameters.dto(network.choices()),
                refs.node(centre),
                depth,
                ego.all(),
                part.allEdges(),
                nodes(part, steps),
                NetworkAnswers.edges(part),
                neighbours,
                facts.facts(),
                facts.sources());
    }

    private EgoNetworkDto.Neighbour neighbour(int centre, EgoNetwork.Reached reached, Facts facts) {
        List<Reason> reasons = network.reasons(centre, reached.node());
        return new EgoNetworkDto.Neighbour(
                refs.node(reached.node()),
                refs.region(reached.node()),
                reached.weight(),
                reasons.size(),
                refs.reasons(reasons, MOST_REASONS, facts));
    }

    /** At their places in the whole picture; drawn anew where somebody has none there. */
    private List<EgoNetworkDto.Node> nodes(Part part, Map<Integer, Integer> steps) {
        DrawnNetwork drawn = analysis.drawn();
        boolean known = part.nodes().stream().allMatch(drawn::isDrawn);
        CsrGraph graph = part.graph();
        Positions anew = known ? Positions.of(new double[0], new double[0]) : drawn.draw(part.nodes(), graph);
        List<EgoNetworkDto.Node> nodes = new ArrayList<>();
        for (int i = 0; i < part.nodes().size(); i++) {
            int node = part.nodes().get(i);
            nodes.add(new EgoNetworkDto.Node(
                    network.id(node),
                    network.kind(node),
                    network.name(node),
                    refs.region(node),
                    steps.getOrDefault(node, 0),
                    known ? drawn.x(node) : anew.x(i),
                    known ? drawn.y(node) : anew.y(i)));
        }
        return nodes;
    }
}
