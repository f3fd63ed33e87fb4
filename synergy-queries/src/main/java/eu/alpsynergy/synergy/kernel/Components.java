package eu.alpsynergy.synergy.kernel;

/** Connected parts of an undirected graph, whole or inside given groups. Cost O(n + m). */
public final class Components {

    private Components() {}

    /** For each node the number of its connected part; parts are numbered by their smallest node. */
    public static int[] of(CsrGraph graph) {
        return within(graph, new int[graph.nodes()]);
    }

    /** The same when only edges inside a group count: groups that are not connected fall into their connected parts. */
    public static int[] within(CsrGraph graph, int[] groups) {
        if (graph.directed()) {
            throw new IllegalArgumentException(
                    "Connected parts are those of an undirected graph; call withoutDirection()");
        }
        int nodes = graph.nodes();
        int[] part = new int[nodes];
        int[] queue = new int[nodes];
        int parts = 0;
        for (int root = 0; root < nodes; root++) {
            if (part[root] == 0) {
                parts++;
                collect(graph, groups, root, parts, part, queue);
            }
        }
        for (int node = 0; node < nodes; node++) {
            part[node]--;
        }
        return part;
    }

    private static void collect(CsrGraph graph, int[] groups, int root, int mark, int[] part, int[] queue) {
        int head = 0;
        int tail = 0;
        queue[tail++] = root;
        part[root] = mark;
        while (head < tail) {
            int node = queue[head++];
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                int other = graph.targets[slot];
                if (part[other] == 0 && groups[other] == groups[root]) {
                    part[other] = mark;
                    queue[tail++] = other;
                }
            }
        }
    }
}
