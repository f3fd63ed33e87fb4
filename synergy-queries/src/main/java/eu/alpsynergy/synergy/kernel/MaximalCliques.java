package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/**
 * All groups of nodes that are all joined to each other and to which no node could be added. A node without neighbours is one.
 *
 * <p>Bron-Kerbosch with Tomita's pivot, started once from each node in degeneracy order with its later neighbours as candidates: a
 * search sees at most as many candidates as the graph's degeneracy, numbered locally, so that sets of them are rows of bits. Directions
 * are ignored. The order of cliques is that of the searches: the same for the same graph. Cost O(d n 3^(d/3)) for degeneracy d, and
 * there can be that many cliques: a visitor can stop.
 *
 * <p>Source: Eppstein, Löffler & Strash 2010, doi:10.1007/978-3-642-17517-6_36; Tomita et al. 2006, doi:10.1016/j.tcs.2006.06.015.
 */
public final class MaximalCliques {

    private static final int EARLIER = -1;

    private final CsrGraph graph;
    private final DegeneracyOrder order;
    private final CliqueVisitor visitor;
    /** For each node its local number from 1, {@link #EARLIER} for an earlier neighbour without one, 0 for all others. */
    private final int[] local;

    /** By local number: the node, and its neighbours among the candidates as {@code words} words of bits. */
    private int[] nodes = new int[16];

    private long[] rows = new long[16];
    private int known;
    private int words;

    private CliqueLevel[] levels = new CliqueLevel[0];
    private int[] clique = new int[16];
    private boolean goesOn = true;

    private MaximalCliques(CsrGraph graph, CliqueVisitor visitor) {
        this.graph = graph;
        this.order = DegeneracyOrder.of(graph);
        this.visitor = visitor;
        this.local = new int[graph.nodes()];
    }

    /** Tells the visitor of every maximal clique, until it says stop. */
    public static void visit(CsrGraph graph, CliqueVisitor visitor) {
        MaximalCliques search = new MaximalCliques(graph.withoutDirection(), visitor);
        for (int place = 0; place < graph.nodes() && search.goesOn; place++) {
            search.from(search.order.at(place));
        }
    }

    private void from(int node) {
        clique[0] = node;
        if (graph.degree(node) == 0) {
            report(1);
            return;
        }
        int candidates = number(node);
        if (candidates > 0) {
            fillRows(candidates);
            CliqueLevel level = level(0);
            level.start(candidates, known);
            extend(0);
        }
        forget(node);
    }

    /** Numbers the later neighbours of a node, marks the earlier ones; how many are later. */
    private int number(int node) {
        known = 0;
        nodes = Arrays.copyOf(nodes, Math.max(nodes.length, graph.degree(node)));
        for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
            int other = graph.targets[slot];
            if (order.place(other) > order.place(node)) {
                nodes[known++] = other;
                local[other] = known;
            } else {
                local[other] = EARLIER;
            }
        }
        return known;
    }

    /** An earlier neighbour gets a number once it is seen from a candidate: others rule out no clique. */
    private void fillRows(int candidates) {
        words = (candidates + 63) >> 6;
        clear(0, candidates);
        for (int i = 0; i < candidates; i++) {
            int node = nodes[i];
            for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
                int other = graph.targets[slot];
                int number = local[other];
                if (number == EARLIER) {
                    nodes[known] = other;
                    clear(known, known + 1);
                    number = ++known;
                    local[other] = number;
                }
                if (number > 0) {
                    rows[(number - 1) * words + (i >> 6)] |= 1L << i;
                }
            }
        }
    }

    private void clear(int from, int to) {
        if (to * words > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(to * words, 2 * rows.length));
        }
        Arrays.fill(rows, from * words, to * words, 0);
    }

    private void forget(int node) {
        for (int slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
            local[graph.targets[slot]] = 0;
        }
    }

    private CliqueLevel level(int depth) {
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, depth + 1);
            levels[depth] = new CliqueLevel();
            clique = Arrays.copyOf(clique, Math.max(clique.length, depth + 2));
        }
        levels[depth].fit(words, known);
        return levels[depth];
    }

    private void extend(int depth) {
        CliqueLevel level = levels[depth];
        if (level.noCandidates()) {
            if (level.noWitness()) {
                report(depth + 1);
            }
            return;
        }
        int pivot = level.pivot(rows);
        for (int word = 0; word < words; word++) {
            long open = level.candidates[word] & ~rows[pivot * words + word];
            while (open != 0 && goesOn) {
                int chosen = (word << 6) + Long.numberOfTrailingZeros(open);
                open &= open - 1;
                level(depth + 1).startInside(level, chosen, rows);
                clique[depth + 1] = nodes[chosen];
                extend(depth + 1);
                level.done(chosen);
            }
        }
    }

    private void report(int size) {
        int[] found = Arrays.copyOf(clique, size);
        Arrays.sort(found);
        goesOn = visitor.visit(found, size);
    }
}
