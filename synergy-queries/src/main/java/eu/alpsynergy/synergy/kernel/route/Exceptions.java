package eu.alpsynergy.synergy.kernel.route;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the hand-overs whose cost differs from what place and country say: within one actor, and between tied ones. */
final class Exceptions {

    private Exceptions() {}

    /** Cost O(nodes + ties x stages of the tied), each pair once. */
    static Rows of(LayeredGraphBuilder b, int[][] next, int[] stageOf, int[] actorOf) {
        int nodes = stageOf.length;
        Rows nodesOfActor = Rows.of(b.actors, actorOf, IntStream.range(0, nodes).toArray());
        Rows ties = b.tiesOfActor();
        IntStream.Builder from = IntStream.builder();
        IntStream.Builder to = IntStream.builder();
        for (int node = 0; node < nodes; node++) {
            int[] targets = targets(node, actorOf[node], next[stageOf[node]], stageOf, nodesOfActor, ties);
            for (int target : targets) {
                from.add(node);
                to.add(target);
            }
        }
        return Rows.of(nodes, from.build().toArray(), to.build().toArray());
    }

    private static int[] targets(int node, int actor, int[] next, int[] stageOf, Rows nodesOfActor, Rows ties) {
        if (next.length == 0) {
            return new int[0];
        }
        IntStream others = IntStream.concat(IntStream.of(actor), Arrays.stream(ties.targetsOf(actor)));
        return others.flatMap(other -> Arrays.stream(nodesOfActor.targetsOf(other)))
                .filter(target -> target != node && Arrays.binarySearch(next, stageOf[target]) >= 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
