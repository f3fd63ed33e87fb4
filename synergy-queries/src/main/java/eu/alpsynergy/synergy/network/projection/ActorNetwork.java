package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The weighted, undirected network of actors (and clusters) that some choices give: nodes that something joins, actors by id and then
 * clusters by id. An edge's weight is the sum of its reasons' weights; a project, cluster or stage with n participants gives each pair
 * {@code w/(n-1)} (Newman 2001, doi:10.1103/PhysRevE.64.016132), a tie of its own {@code w}.
 *
 * <p>Cost O(sum over groups of the square of their size), which {@code largestGroup} bounds; nothing is quadratic in actors.
 */
public final class ActorNetwork {

    private final GraphSnapshot snapshot;
    private final NetworkChoices choices;
    /** Per node the actor's index, or the number of actors plus the cluster's index. */
    private final int[] things;

    private final CsrGraph graph;
    private final List<Omission> omissions;
    private final EdgeReasons reasons;

    private ActorNetwork(
            GraphSnapshot snapshot, NetworkChoices choices, int[] things, CsrGraph graph, List<Omission> omissions) {
        this.snapshot = snapshot;
        this.choices = choices;
        this.things = things;
        this.graph = graph;
        this.omissions = omissions;
        this.reasons = new EdgeReasons(snapshot, choices);
    }

    public static ActorNetwork of(GraphSnapshot snapshot, NetworkChoices choices) {
        Omissions omissions = new Omissions();
        NodeFilter filter = new NodeFilter(snapshot, choices);
        BitSet actors = filter.actors(omissions);
        BitSet clusters = filter.clusters();
        EdgeList edges = new EdgeFinder(snapshot, choices, actors, clusters, omissions).find();
        BitSet joined = new BitSet();
        for (int e = 0; e < edges.size(); e++) {
            joined.set(edges.from(e));
            joined.set(edges.to(e));
        }
        alone(actors, joined, 0, Omission.Reason.ACTOR_WITHOUT_TIE, omissions);
        alone(clusters, joined, snapshot.actors().size(), Omission.Reason.CLUSTER_WITHOUT_TIE, omissions);
        int[] things = joined.stream().toArray();
        return new ActorNetwork(snapshot, choices, things, graph(things, edges), omissions.list());
    }

    private static void alone(BitSet passing, BitSet joined, int offset, Omission.Reason reason, Omissions omissions) {
        passing.stream().filter(i -> !joined.get(offset + i)).forEach(i -> omissions.add(reason));
    }

    private static CsrGraph graph(int[] things, EdgeList edges) {
        int[] nodeOf = new int[things.length == 0 ? 0 : things[things.length - 1] + 1];
        for (int node = 0; node < things.length; node++) {
            nodeOf[things[node]] = node;
        }
        var builder = CsrGraph.undirected(things.length);
        for (int e = 0; e < edges.size(); e++) {
            builder.add(nodeOf[edges.from(e)], nodeOf[edges.to(e)], edges.weight(e));
        }
        return builder.build();
    }

    public GraphSnapshot snapshot() {
        return snapshot;
    }

    public NetworkChoices choices() {
        return choices;
    }

    public CsrGraph graph() {
        return graph;
    }

    public int nodes() {
        return things.length;
    }

    public List<Omission> omissions() {
        return omissions;
    }

    public boolean isCluster(int node) {
        return things[node] >= snapshot.actors().size();
    }

    /** The actor at a node that is no cluster. */
    public Actor actor(int node) {
        return snapshot.actors().get(things[node]);
    }

    /** The index of the actor at a node that is no cluster. */
    public int actorIndex(int node) {
        return things[node];
    }

    /** The cluster at a node that is one. */
    public Cluster cluster(int node) {
        return snapshot.clusters().get(clusterIndex(node));
    }

    public String id(int node) {
        return isCluster(node)
                ? cluster(node).id().value()
                : snapshot.actors().id(things[node]).value();
    }

    public String name(int node) {
        return isCluster(node) ? cluster(node).name() : snapshot.actors().name(things[node]);
    }

    /** {@code cluster}, {@code firm}, {@code research} or {@code support}. */
    public String kind(int node) {
        return isCluster(node)
                ? "cluster"
                : snapshot.actors().kind(things[node]).code();
    }

    public Provenance provenance(int node) {
        return isCluster(node) ? cluster(node).provenance() : actor(node).provenance();
    }

    /** The index of a node's region. */
    public int region(int node) {
        return isCluster(node)
                ? snapshot.regions().indexOf(cluster(node).region())
                : snapshot.regionOfActor(things[node]);
    }

    /** The node of an actor or cluster; empty when it is not in this network. */
    public OptionalInt findNode(String id) {
        OptionalInt actor = snapshot.actors().findIndex(id);
        OptionalInt cluster = snapshot.clusters().findIndex(id);
        if (actor.isEmpty() && cluster.isEmpty()) {
            return OptionalInt.empty();
        }
        int thing = actor.isPresent() ? actor.getAsInt() : snapshot.actors().size() + cluster.getAsInt();
        int node = Arrays.binarySearch(things, thing);
        return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** Themes a node is active in, by index: those of the stages an actor performs, those of a cluster. */
    public BitSet themes(int node) {
        BitSet themes = new BitSet();
        if (isCluster(node)) {
            Arrays.stream(snapshot.themesOfCluster().targetsOf(clusterIndex(node)))
                    .forEach(themes::set);
            return themes;
        }
        for (int stage : snapshot.stagesOfActor().targetsOf(things[node])) {
            Arrays.stream(snapshot.themesOfStage().targetsOf(stage)).forEach(themes::set);
        }
        return themes;
    }

    /** Why two nodes are joined, projects first; empty when they are not. */
    public List<Reason> reasons(int a, int b) {
        if (graph.find(a, b) < 0) {
            return List.of();
        }
        if (isCluster(a)) {
            return reasons.membership(things[b], clusterIndex(a));
        }
        return isCluster(b) ? reasons.membership(things[a], clusterIndex(b)) : reasons.between(things[a], things[b]);
    }

    private int clusterIndex(int node) {
        return things[node] - snapshot.actors().size();
    }
}
