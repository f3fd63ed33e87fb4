package eu.alpsynergy.api.app.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code alpsynergy network} as they were typed; {@link OptionReader} reads them, so that all problems are told at once. */
public final class GraphArguments {

    @Option(names = "--directed", description = "edges lead from source to target only")
    boolean directed;

    @Option(
            names = "--measures",
            split = ",",
            paramLabel = "NAME",
            description =
                    "measures of nodes: degree, strength, betweenness, pagerank, core, constraint, participation; 'list' to see all")
    List<String> measures = new ArrayList<>();

    @Option(
            names = "--groups",
            paramLabel = "NODES.csv",
            description = "groups of the nodes, e.g. regions, for participation: columns node and group")
    @Nullable
    Path groups;

    @Option(names = "--normalised", description = "betweenness as a share of all pairs")
    boolean normalised;

    @Option(
            names = "--sources",
            paramLabel = "N",
            description =
                    "search betweenness from N nodes drawn by the seed (default: from all while that is quick, else 1000)")
    @Nullable
    String sources;

    @Option(names = "--damping", paramLabel = "D", description = "of pagerank (default 0.85)")
    @Nullable
    String damping;

    @Option(
            names = "--communities",
            paramLabel = "METHOD",
            description = "leiden, louvain, label-propagation or girvan-newman")
    @Nullable
    String communities;

    @Option(names = "--resolution", paramLabel = "R", description = "more gives smaller communities (default 1)")
    @Nullable
    String resolution;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "rounds of a method (default 0: until nothing improves)")
    @Nullable
    String iterations;

    @Option(
            names = "--restarts",
            paramLabel = "N",
            description = "runs of which the best counts (default 0: 20 for small graphs, 1 from 10,000 edges on)")
    @Nullable
    String restarts;

    @Option(names = "--stability", description = "find communities with 20 seeds and say how alike they are")
    boolean stability;

    @Option(names = "--seed", paramLabel = "S", description = "of everything drawn at random (default 1)")
    @Nullable
    String seed;

    @Option(
            names = "--distances",
            paramLabel = "FROM",
            description = "cheapest ways from a node to all, repeated for more")
    List<String> distances = new ArrayList<>();

    @Option(
            names = "--paths",
            paramLabel = "FROM,TO",
            description =
                    "cheapest ways between two nodes, repeated for more pairs; quote labels with commas as in CSV")
    List<String> paths = new ArrayList<>();

    @Option(names = "--k", paramLabel = "K", description = "ways a pair (default 1)")
    @Nullable
    String k;

    @Option(
            names = "--max-flow",
            paramLabel = "FROM,TO",
            description = "greatest flow and smallest cut, repeated for more pairs")
    List<String> flows = new ArrayList<>();

    @Option(names = "--cliques", description = "all maximal cliques")
    boolean cliques;

    @Option(names = "--most", paramLabel = "N", description = "list no more than N cliques (default 1000000)")
    @Nullable
    String most;

    /** Whether the measures are only to be named. */
    public boolean wantsList() {
        return measures.equals(List.of("list"));
    }
}
