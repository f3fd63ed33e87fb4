package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/**
 * Nodes waiting for their turn, the one of smallest key first: a heap with four children a node that knows where each node stands,
 * so that a key can be lowered. Keys are kept beside the nodes, which spares a look-up on each comparison.
 */
final class NodeHeap {

    private final int[] places;
    private int[] nodes = new int[64];
    private double[] keys = new double[64];
    private int size;

    NodeHeap(int nodeCount) {
        places = new int[nodeCount];
        Arrays.fill(places, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The smallest key; the heap is not empty. */
    double leastKey() {
        return keys[0];
    }

    /** Adds a node, or lowers the key of one that waits. */
    void offer(int node, double key) {
        int at = places[node];
        if (at < 0) {
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * size);
                keys = Arrays.copyOf(keys, 2 * size);
            }
            at = size++;
        }
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            put(at, nodes[parent], keys[parent]);
            at = parent;
        }
        put(at, node, key);
    }

    /** Takes the node of smallest key. */
    int poll() {
        int first = nodes[0];
        places[first] = -1;
        size--;
        if (size > 0) {
            sink(nodes[size], keys[size]);
        }
        return first;
    }

    private void sink(int node, double key) {
        int at = 0;
        int child = 1;
        while (child < size) {
            int least = child;
            int last = Math.min(child + 4, size);
            for (int c = child + 1; c < last; c++) {
                if (keys[c] < keys[least]) {
                    least = c;
                }
            }
            if (keys[least] >= key) {
                break;
            }
            put(at, nodes[least], keys[least]);
            at = least;
            child = 4 * at + 1;
        }
        put(at, node, key);
    }

    private void put(int at, int node, double key) {
        nodes[at] = node;
        keys[at] = key;
        places[node] = at;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[nodes[i]] = -1;
        }
        size = 0;
    }
}
