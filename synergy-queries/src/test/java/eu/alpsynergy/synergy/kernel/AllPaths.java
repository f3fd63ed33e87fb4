package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/** Distances and numbers of cheapest paths between all pairs, the plain way (Floyd and Warshall); costs are whole numbers here. */
final class AllPaths {

    final double[][] distance;
    final double[][] count;

    AllPaths(double[][] costs) {
        int n = costs.length;
        distance = new double[n][];
        for (int i = 0; i < n; i++) {
            distance[i] = costs[i].clone();
            distance[i][i] = 0;
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
        count = new double[n][n];
        for (int i = 0; i < n; i++) {
            count(costs, i);
        }
    }

    private void count(double[][] costs, int source) {
        Integer[] order = new Integer[costs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(distance[source][a], distance[source][b]));
        count[source][source] = 1;
        for (int target : order) {
            for (int before = 0; before < costs.length && target != source; before++) {
                if (before != target
                        && distance[source][target] < Double.POSITIVE_INFINITY
                        && distance[source][before] + costs[before][target] == distance[source][target]) {
                    count[source][target] += count[source][before];
                }
            }
        }
    }

    /** The share of cheapest paths from one node to another that go over a third. */
    double over(int source, int node, int target) {
        return distance[source][node] + distance[node][target] == distance[source][target]
                        && distance[source][target] < Double.POSITIVE_INFINITY
                ? count[source][node] * count[node][target] / count[source][target]
                : 0;
    }

    /** The same for a step. */
    double over(int source, int from, double cost, int to, int target) {
        return distance[source][from] + cost + distance[to][target] == distance[source][target]
                        && distance[source][target] < Double.POSITIVE_INFINITY
                ? count[source][from] * count[to][target] / count[source][target]
                : 0;
    }

    /** Costs of steps, infinite where there is none. */
    static double[][] costs(CsrGraph graph) {
        double[][] costs = new double[graph.nodes()][graph.nodes()];
        for (int node = 0; node < graph.nodes(); node++) {
            Arrays.fill(costs[node], Double.POSITIVE_INFINITY);
            for (int slot = graph.start(node); slot < graph.end(node); slot++) {
                costs[node][graph.target(slot)] = graph.cost(slot);
            }
        }
        return costs;
    }
}
