package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The actors of each stage by place and region, those with exceptions apart from the ordinary ones. */
final class Groups {

    /** Per stage its groups, ascending. */
    final int[][] ofStage;
    /** Per group. */
    final int[] stageOf;

    final int[] placeOf;
    final int[] regionOf;
    /** Nodes without exceptions, ascending: all of them cost the same to pass on from. */
    final int[][] ordinary;
    /** Nodes with exceptions, ascending. */
    final int[][] exceptional;
    /** Per node its group, and its position among the exceptional ones or -1. */
    final int[] groupOf;

    final int[] positionOf;

    private Groups(int[][] ofStage, List<int[]> members, LayeredGraph graph) {
        int groups = members.size();
        this.ofStage = ofStage;
        this.stageOf = new int[groups];
        this.placeOf = new int[groups];
        this.regionOf = new int[groups];
        this.ordinary = new int[groups][];
        this.exceptional = new int[groups][];
        this.groupOf = new int[graph.nodes()];
        this.positionOf = new int[graph.nodes()];
        for (int g = 0; g < groups; g++) {
            int[] nodes = members.get(g);
            stageOf[g] = graph.stageOf[nodes[0]];
            placeOf[g] = graph.placeOf[nodes[0]];
            regionOf[g] = graph.regionOf[nodes[0]];
            ordinary[g] = IntStream.of(nodes)
                    .filter(n -> graph.exceptions().degree(n) == 0)
                    .toArray();
            exceptional[g] = IntStream.of(nodes)
                    .filter(n -> graph.exceptions().degree(n) > 0)
                    .toArray();
            for (int node : ordinary[g]) {
                groupOf[node] = g;
                positionOf[node] = -1;
            }
            for (int i = 0; i < exceptional[g].length; i++) {
                groupOf[exceptional[g][i]] = g;
                positionOf[exceptional[g][i]] = i;
            }
        }
    }

    static Groups of(LayeredGraph graph) {
        List<Map<Long, IntStream.Builder>> byStage = new ArrayList<>();
        for (int s = 0; s < graph.stages; s++) {
            byStage.add(new TreeMap<>());
        }
        for (int n = 0; n < graph.nodes(); n++) {
            long key = (long) graph.placeOf[n] << 32 | graph.regionOf[n];
            byStage.get(graph.stageOf[n])
                    .computeIfAbsent(key, k -> IntStream.builder())
                    .add(n);
        }
        List<int[]> members = new ArrayList<>();
        int[][] ofStage = new int[graph.stages][];
        for (int s = 0; s < graph.stages; s++) {
            int begin = members.size();
            byStage.get(s).values().forEach(nodes -> members.add(nodes.build().toArray()));
            ofStage[s] = IntStream.range(begin, members.size()).toArray();
        }
        return new Groups(ofStage, members, graph);
    }

    int count() {
        return stageOf.length;
    }
}
