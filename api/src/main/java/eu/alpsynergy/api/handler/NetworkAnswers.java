package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.NetworkDto;
import eu.alpsynergy.api.dto.NetworkNodeRow;
import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.analysis.BorderCrossing;
import eu.alpsynergy.synergy.network.analysis.CommunityProfile;
import eu.alpsynergy.synergy.network.analysis.CommunityProfiles;
import eu.alpsynergy.synergy.network.analysis.DrawnNetwork;
import eu.alpsynergy.synergy.network.analysis.Groupings;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import eu.alpsynergy.synergy.network.analysis.NodeMeasure;
import eu.alpsynergy.synergy.network.analysis.Part;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network as it is drawn: its strongest part with places, communities and measures. */
final class NetworkAnswers {

    /** Nodes shown when nobody says how many. */
    static final int USUAL = 1_000;

    /** Edges shown for each node shown. */
    private static final int EDGES_A_NODE = 4;

    private static final int MOST_COMMUNITIES = 50;

    private final View view;
    private final NetworkAnalysis analysis;
    private final ActorNetwork network;
    private final NetworkRefs refs;

    NetworkAnswers(View view, NetworkAnalysis analysis) {
        this.view = view;
        this.analysis = analysis;
        this.network = analysis.network();
        this.refs = new NetworkRefs(network);
    }

    NetworkDto all(CommunityParameters wanted, int limit, Query query) {
        Communities found = CommunityAnswers.find(analysis, wanted, "method", query);
        Part part = Part.strongest(
                network.graph(), Math.min(limit, DrawnNetwork.MOST_NODES), EDGES_A_NODE * Math.max(limit, 1));
        List<NodeMeasure> measures = analysis.measures();
        return new NetworkDto(
                view.version(),
                NetworkParameters.dto(network.choices()),
                NetworkParameters.dto(found.parameters()),
                counts(found, part),
                crossing(),
                network.omissions().stream()
                        .map(o -> new NetworkDto.LeftOut(o.reason().code(), o.count()))
                        .toList(),
                measures.stream().map(NetworkAnswers::measure).toList(),
                communities(found),
                refs.nodes(analysis.bridges()),
                part.nodes().stream()
                        .map(node -> node(node, found.partition().community(node), measures))
                        .toList(),
                edges(part));
    }

    private NetworkDto.Counts counts(Communities found, Part part) {
        return new NetworkDto.Counts(
                network.nodes(),
                network.graph().edges(),
                part.nodes().size(),
                part.edges().size(),
                found.partition().count(),
                Numbers.orNull(found.modularity()));
    }

    private NetworkDto.Crossing crossing() {
        BorderCrossing c = BorderCrossing.of(network);
        return new NetworkDto.Crossing(
                c.acrossRegions(),
                c.acrossCountries(),
                Numbers.orNull(c.weightAcrossRegions()),
                Numbers.orNull(c.weightAcrossCountries()));
    }

    private static NetworkDto.Measure measure(NodeMeasure m) {
        return new NetworkDto.Measure(
                m.id(),
                m.descriptor().formula(),
                m.descriptor().unit(),
                m.descriptor().range(),
                m.descriptor().parameters(),
                m.descriptor().references(),
                Numbers.orNull(m.low()),
                Numbers.orNull(m.high()),
                Numbers.orNull(m.sampledFrom()),
                Numbers.orNull(m.largestError()));
    }

    private List<NetworkDto.Community> communities(Communities found) {
        return CommunityProfiles.of(network, found.partition()).stream()
                .limit(MOST_COMMUNITIES)
                .map(this::community)
                .toList();
    }

    private NetworkDto.Community community(CommunityProfile p) {
        return new NetworkDto.Community(
                p.number(),
                p.size(),
                p.regions().stream()
                        .map(r -> view.snapshot().regions().get(r.region()).id().value())
                        .toList(),
                Numbers.orNull(p.transregionality()),
                refs.nodes(p.centre()));
    }

    private NetworkDto.Node node(int node, int community, List<NodeMeasure> measures) {
        int theme = Groupings.mainTheme(network, node);
        List<@Nullable Double> values = new ArrayList<>();
        measures.forEach(m -> values.add(Numbers.orNull(m.at(node))));
        return new NetworkDto.Node(
                network.id(node),
                network.kind(node),
                network.name(node),
                refs.region(node),
                theme < 0 ? null : view.snapshot().themes().get(theme).id().value(),
                analysis.drawn().x(node),
                analysis.drawn().y(node),
                community,
                values);
    }

    static List<NetworkDto.Edge> edges(Part part) {
        int[] nodes = part.nodes().stream().mapToInt(Integer::intValue).toArray();
        return part.edges().stream()
                .map(e -> new NetworkDto.Edge(
                        Arrays.binarySearch(nodes, e.a()), Arrays.binarySearch(nodes, e.b()), e.weight()))
                .toList();
    }

    /** The nodes with a column for each measure. */
    static List<NetworkNodeRow> rows(NetworkDto dto) {
        List<String> ids = dto.measures().stream().map(NetworkDto.Measure::id).toList();
        return dto.nodes().stream().map(n -> row(n, ids)).toList();
    }

    private static NetworkNodeRow row(NetworkDto.Node n, List<String> ids) {
        return new NetworkNodeRow(
                n.id(),
                n.kind(),
                n.name(),
                n.region(),
                n.theme(),
                n.community(),
                n.x(),
                n.y(),
                value(n, ids, "degree"),
                value(n, ids, "strength"),
                value(n, ids, "betweenness"),
                value(n, ids, "pagerank"),
                value(n, ids, "core"),
                value(n, ids, "constraint"),
                value(n, ids, "participation"));
    }

    private static @Nullable Double value(NetworkDto.Node n, List<String> ids, String id) {
        int index = ids.indexOf(id);
        return index < 0 ? null : n.values().get(index);
    }
}
