package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.NetworkPathsDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.network.analysis.Introductions;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How one could be introduced to another, with what joins everybody on the way. */
final class NetworkPathAnswers {

    private static final int MOST_REASONS = 10;

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.id("from", "who wants to meet: an actor, a cluster or a region (all its actors)"),
            Parameter.id("to", "who is to be met: an actor, a cluster or a region (all its actors)"),
            Parameter.wholeNumber("k", "how many ways (default 5)", 1, 50),
            Parameter.choice("by", "what makes a way short (default steps)", "steps", "strength"));

    private final View view;
    private final GraphSnapshot snapshot;
    private final ActorNetwork network;
    private final NetworkRefs refs;

    NetworkPathAnswers(View view, NetworkAnalysis analysis) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.network = analysis.network();
        this.refs = new NetworkRefs(network);
    }

    NetworkPathsDto of(Query query) {
        RefDto from = end("from", query);
        RefDto to = end("to", query);
        int k = query.wholeNumber("k", 1, 50).orElse(5);
        if (from.id().equals(to.id())) {
            query.refuse("to", to.id(), "is the same as 'from'", "somebody else");
        }
        query.refuseIfWrong();
        Introductions.By by =
                query.one("by").orElse("steps").equals("steps") ? Introductions.By.STEPS : Introductions.By.STRENGTH;
        Facts facts = new Facts(snapshot);
        List<NetworkPathsDto.Path> paths = new Introductions(network.graph(), by)
                .between(nodes(from), nodes(to), k).stream()
                        .map(way -> path(way, facts))
                        .toList();
        return new NetworkPathsDto(
                view.version(),
                NetworkParameters.dto(network.choices()),
                by.code(),
                from,
                to,
                paths,
                facts.facts(),
                facts.sources());
    }

    /** Whoever has that id; a problem where nobody does. */
    private RefDto end(String parameter, Query query) {
        String id = query.one(parameter).orElse("");
        var region = snapshot.regions().find(id);
        var actor = snapshot.actors().find(id);
        var cluster = snapshot.clusters().find(id);
        if (region.isPresent()) {
            return RefDto.of("region", region.get().id(), region.get().name());
        }
        if (actor.isPresent()) {
            return RefDto.of("actor", actor.get().id(), actor.get().name());
        }
        if (cluster.isPresent()) {
            return RefDto.of("cluster", cluster.get().id(), cluster.get().name());
        }
        if (id.isEmpty()) {
            query.missing(parameter, "the id of an actor, a cluster or a region");
        } else {
            TreeSet<String> known = new TreeSet<>(Parameters.ids(snapshot.regions()));
            known.addAll(Parameters.ids(snapshot.actors()));
            known.addAll(Parameters.ids(snapshot.clusters()));
            query.idsAmong(parameter, known);
        }
        return RefDto.of("actor", Id.of("?"), "?");
    }

    private BitSet nodes(RefDto end) {
        BitSet nodes = new BitSet();
        if (end.kind().equals("region")) {
            int region = snapshot.regions().indexOf(Id.of(end.id()));
            IntStream.range(0, network.nodes())
                    .filter(node -> network.region(node) == region)
                    .forEach(nodes::set);
        } else {
            OptionalInt node = network.findNode(end.id());
            node.ifPresent(nodes::set);
        }
        return nodes;
    }

    private NetworkPathsDto.Path path(Introductions.Introduction way, Facts facts) {
        List<Integer> nodes = way.nodes();
        return new NetworkPathsDto.Path(
                way.cost(),
                nodes.stream()
                        .map(node -> new NetworkPathsDto.Stop(refs.node(node), refs.region(node)))
                        .toList(),
                IntStream.range(1, nodes.size())
                        .mapToObj(i -> step(nodes.get(i - 1), nodes.get(i), facts))
                        .toList());
    }

    private NetworkPathsDto.Step step(int a, int b, Facts facts) {
        double weight = network.graph().weight(network.graph().find(a, b));
        return new NetworkPathsDto.Step(weight, refs.reasons(network.reasons(a, b), MOST_REASONS, facts));
    }
}
