package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.NetworkReasonDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import eu.alpsynergy.synergy.network.projection.Reason;
import java.util.Comparator;
import java.util.List;

/** Nodes of a network and what joins them, as things with a name. */
final class NetworkRefs {

    private final ActorNetwork network;
    private final GraphSnapshot snapshot;

    NetworkRefs(ActorNetwork network) {
        this.network = network;
        this.snapshot = network.snapshot();
    }

    RefDto node(int node) {
        return RefDto.of(network.isCluster(node) ? "cluster" : "actor", Id.of(network.id(node)), network.name(node));
    }

    List<RefDto> nodes(List<Integer> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    String region(int node) {
        return snapshot.regions().get(network.region(node)).id().value();
    }

    RefDto theme(int theme) {
        return RefDto.of(
                "theme",
                snapshot.themes().get(theme).id(),
                snapshot.themes().get(theme).name());
    }

    /** The strongest reasons, and the facts behind them taken up. */
    List<NetworkReasonDto> reasons(List<Reason> reasons, int most, Facts facts) {
        return reasons.stream()
                .sorted(Comparator.comparingDouble((Reason r) -> -r.weight())
                        .thenComparing(Reason::kind)
                        .thenComparing(Reason::id))
                .limit(most)
                .map(r -> new NetworkReasonDto(r.kind().code(), what(r), r.weight(), facts.keys(r.facts())))
                .toList();
    }

    private RefDto what(Reason reason) {
        return switch (reason.kind()) {
            case MEMBERSHIPS ->
                RefDto.of(
                        "cluster",
                        Id.of(reason.id()),
                        snapshot.clusters().get(Id.of(reason.id())).name());
            case STAGES ->
                RefDto.of(
                        "stage",
                        Id.of(reason.id()),
                        snapshot.stages().get(Id.of(reason.id())).name());
            case TIES -> tie(reason);
            case PROJECTS ->
                snapshot.projects()
                        .find(reason.id())
                        .map(p -> RefDto.of("project", p.id(), p.acronym()))
                        .orElseGet(() -> tie(reason));
        };
    }

    private RefDto tie(Reason reason) {
        Tie tie = snapshot.ties().get(Id.of(reason.id()));
        return RefDto.of("tie", tie.id(), tie.kind());
    }
}
