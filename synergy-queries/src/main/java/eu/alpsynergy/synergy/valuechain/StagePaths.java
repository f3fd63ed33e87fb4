package eu.alpsynergy.synergy.valuechain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Paths of stages with somebody at each, from a stage that nothing feeds to one that feeds nothing. */
final class StagePaths {

    private StagePaths() {}

    /**
     * A shortest such path, found breadth first in the order of stages and links.
     *
     * @param actors per stage how many actors it has; 0 = nobody, nothing passes
     * @param links pairs of stages, forward links only
     * @return its stages from first to last; empty when there is none
     */
    static List<Integer> first(int[] actors, int[][] links) {
        int stages = actors.length;
        boolean[] fed = new boolean[stages];
        boolean[] feeds = new boolean[stages];
        for (int[] link : links) {
            feeds[link[0]] = true;
            fed[link[1]] = true;
        }
        int[] before = new int[stages];
        Arrays.fill(before, -2);
        Deque<Integer> open = new ArrayDeque<>();
        for (int s = 0; s < stages; s++) {
            if (!fed[s] && actors[s] > 0) {
                before[s] = -1;
                open.add(s);
            }
        }
        while (!open.isEmpty()) {
            int stage = open.remove();
            if (!feeds[stage]) {
                return back(stage, before);
            }
            for (int[] link : links) {
                if (link[0] == stage && actors[link[1]] > 0 && before[link[1]] == -2) {
                    before[link[1]] = stage;
                    open.add(link[1]);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> back(int end, int[] before) {
        List<Integer> path = new ArrayList<>();
        for (int stage = end; stage >= 0; stage = before[stage]) {
            path.add(0, stage);
        }
        return path;
    }
}
