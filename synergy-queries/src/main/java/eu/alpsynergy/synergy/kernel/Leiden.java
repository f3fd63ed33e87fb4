package eu.alpsynergy.synergy.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Communities of high modularity by the Leiden algorithm. One iteration moves single nodes, splits each community into well connected
 * parts, makes a node of each part and goes on with the smaller graph until nothing moves; the next iteration starts with single
 * nodes again, from the communities found. Communities are connected, except that a node moved away last may have held its old
 * one together: callers who need it for sure look.
 *
 * <p>Formula: the modularity of {@link Modularity}. Determinism: same graph, resolution and seed, same communities. Cost about O(m) an
 * iteration. Memory about 70 bytes a node and, on the first level above, 8 bytes for each edge end between parts, 12 in a weighted graph.
 *
 * <p>Source: Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z.
 */
public final class Leiden {

    private final LevelGraph graph;
    private final double scale;
    private final SplittableRandom random;

    private Leiden(CsrGraph graph, double resolution, long seed) {
        this.graph = LevelGraph.of(graph);
        this.scale = resolution / Arrays.stream(this.graph.strengths).sum();
        this.random = new SplittableRandom(seed);
    }

    /**
     * For each node of an undirected graph with edges its community, 0..n-1, with gaps.
     *
     * @param iterations the most to make; fewer when one changes nothing
     */
    public static int[] compute(CsrGraph graph, double resolution, long seed, int iterations) {
        return new Leiden(graph, resolution, seed).run(iterations);
    }

    private int[] run(int iterations) {
        int[] communities = new int[graph.nodes];
        Arrays.setAll(communities, node -> node);
        GroupWeights around = new GroupWeights(graph.nodes);
        boolean changed = true;
        for (int i = 0; i < iterations && changed; i++) {
            changed = iterate(communities, around);
        }
        return communities;
    }

    /** Improves communities in place; whether anything moved on any level. Only two levels are in memory at a time. */
    private boolean iterate(int[] communities, GroupWeights around) {
        List<int[]> partsOfLevels = new ArrayList<>();
        LevelGraph level = graph;
        int[] ofLevel = communities;
        boolean moved = false;
        while (true) {
            moved |= new LocalMoving(level, ofLevel, scale, around).run(random);
            int[] parts = new Refinement(level, ofLevel, scale, around).run(random);
            int count = number(parts);
            if (count == level.nodes) {
                break;
            }
            partsOfLevels.add(parts);
            ofLevel = communitiesAbove(ofLevel, parts, count);
            level = level.merged(parts, count, around);
        }
        for (int i = partsOfLevels.size() - 1; i >= 0; i--) {
            int[] parts = partsOfLevels.get(i);
            int[] below = i == 0 ? communities : new int[parts.length];
            for (int node = 0; node < parts.length; node++) {
                below[node] = ofLevel[parts[node]];
            }
            ofLevel = below;
        }
        return moved;
    }

    /** For each part its community, numbered on the level above: by the first part in it. */
    private static int[] communitiesAbove(int[] communities, int[] parts, int count) {
        int[] above = new int[count];
        int[] first = new int[communities.length];
        Arrays.fill(first, -1);
        for (int node = 0; node < communities.length; node++) {
            int community = communities[node];
            if (first[community] < 0) {
                first[community] = parts[node];
            }
            above[parts[node]] = first[community];
        }
        return above;
    }

    /** Renumbers parts without gaps, in the order of their first nodes; how many there are. */
    private static int number(int[] parts) {
        int[] numbers = new int[parts.length];
        int count = 0;
        for (int node = 0; node < parts.length; node++) {
            if (numbers[parts[node]] == 0) {
                numbers[parts[node]] = ++count;
            }
            parts[node] = numbers[parts[node]] - 1;
        }
        return count;
    }
}
