package eu.alpsynergy.api.handler;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.analysis.DrawnNetwork;
import eu.alpsynergy.synergy.network.analysis.Groupings;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import eu.alpsynergy.synergy.network.analysis.NodeMeasure;
import eu.alpsynergy.synergy.network.export.GexfWriter;
import eu.alpsynergy.synergy.network.export.GraphMlWriter;
import eu.alpsynergy.synergy.network.export.NetworkFile;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The whole network as a file for other programs. */
final class NetworkFiles implements NetworkFile {

    private static final List<Column> FACTS = List.of(
            new Column("kind", Type.TEXT),
            new Column("region", Type.TEXT),
            new Column("country", Type.TEXT),
            new Column("theme", Type.TEXT),
            new Column("community", Type.WHOLE));
    private static final List<Parameter> PARAMETERS =
            NetworkParameters.all(NetworkParameters.CHOICES, NetworkParameters.METHOD);

    private final View view;
    private final ActorNetwork network;
    private final DrawnNetwork drawn;
    private final Communities communities;
    private final List<NodeMeasure> measures;
    private final List<Column> columns = new ArrayList<>(FACTS);

    private NetworkFiles(View view, NetworkAnalysis analysis, Communities communities) {
        this.view = view;
        this.network = analysis.network();
        this.drawn = analysis.drawn();
        this.communities = communities;
        this.measures = analysis.measures();
        measures.forEach(m -> columns.add(new Column(m.id(), Type.NUMBER)));
    }

    static List<FileRoute> routes() {
        return List.of(
                new FileRoute(
                        "/network.gexf",
                        "The whole network as GEXF 1.3, e.g. for Gephi Lite.",
                        "application/gexf+xml",
                        PARAMETERS,
                        (view, query) -> {
                            NetworkFile file = of(view, query);
                            return out -> GexfWriter.write(file, out);
                        }),
                new FileRoute(
                        "/network.graphml",
                        "The whole network as GraphML, e.g. for networkx, igraph, yEd.",
                        "application/graphml+xml",
                        PARAMETERS,
                        (view, query) -> {
                            NetworkFile file = of(view, query);
                            return out -> GraphMlWriter.write(file, out);
                        }));
    }

    private static NetworkFile of(View view, Query query) {
        NetworkAnalysis analysis = NetworkRoutes.analysis(view, query);
        CommunityParameters method = NetworkParameters.method(query);
        return new NetworkFiles(view, analysis, CommunityAnswers.find(analysis, method, "method", query));
    }

    @Override
    public String description() {
        var choices = network.choices();
        return "Network of actors, AlpSynergy dataset version " + view.version() + "; ties and weights: "
                + NetworkParameters.dto(choices).weights() + "; communities: "
                + communities.parameters().method().id() + ", resolution "
                + communities.parameters().resolution() + ", seed "
                + communities.parameters().seed();
    }

    @Override
    public String date() {
        String created = view.snapshot().dataset().createdAt();
        return created.length() >= 10 ? created.substring(0, 10) : created;
    }

    @Override
    public CsrGraph graph() {
        return network.graph();
    }

    @Override
    public String id(int node) {
        return network.id(node);
    }

    @Override
    public String label(int node) {
        return network.name(node);
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public Optional<String> value(int node, int column) {
        var region = view.snapshot().regions().get(network.region(node));
        return switch (column) {
            case 0 -> Optional.of(network.kind(node));
            case 1 -> Optional.of(region.id().value());
            case 2 -> Optional.of(region.country().value());
            case 3 -> theme(node);
            case 4 -> Optional.of(Integer.toString(communities.partition().community(node)));
            default -> {
                OptionalDouble value = measures.get(column - FACTS.size()).at(node);
                yield value.isPresent() ? Optional.of(Double.toString(value.getAsDouble())) : Optional.empty();
            }
        };
    }

    private Optional<String> theme(int node) {
        int theme = Groupings.mainTheme(network, node);
        return theme < 0
                ? Optional.empty()
                : Optional.of(view.snapshot().themes().get(theme).id().value());
    }

    @Override
    public Optional<Place> place(int node) {
        return drawn.isDrawn(node) ? Optional.of(new Place(drawn.x(node), drawn.y(node))) : Optional.empty();
    }
}
