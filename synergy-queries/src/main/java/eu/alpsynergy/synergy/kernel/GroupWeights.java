package eu.alpsynergy.synergy.kernel;

/** What a node's edges weigh to each group around it; made for one node after the other without clearing what was not touched. */
final class GroupWeights {

    final int[] seen;
    int seenCount;
    private final double[] toGroup;

    GroupWeights(int groups) {
        seen = new int[groups];
        toGroup = new double[groups];
    }

    void add(int group, double weight) {
        if (toGroup[group] == 0) {
            seen[seenCount++] = group;
        }
        toGroup[group] += weight;
    }

    double to(int group) {
        return toGroup[group];
    }

    void clear() {
        for (int i = 0; i < seenCount; i++) {
            toGroup[seen[i]] = 0;
        }
        seenCount = 0;
    }
}
