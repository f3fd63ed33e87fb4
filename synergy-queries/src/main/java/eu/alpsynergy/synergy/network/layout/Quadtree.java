package eu.alpsynergy.synergy.network.layout;

import java.util.Arrays;

/**
 * A quadtree over points with masses, in flat arrays that are used again for every step. Points closer than the depth of the tree can
 * tell share a leaf. Building costs O(n log n), a far field O(log n) a point.
 */
final class Quadtree {

    private static final int DEEPEST = 32;
    private static final int NONE = -1;

    private int size;
    /** Per cell its first child's index (children are four in a row), or NONE for a leaf. */
    private int[] children = new int[64];
    /** Per leaf one of its points, or NONE; further points of a deepest leaf count in mass only. */
    private int[] point = new int[64];

    private double[] mass = new double[64];
    private double[] sumX = new double[64];
    private double[] sumY = new double[64];
    private double minX;
    private double minY;
    private double width;

    private final int[] stack = new int[4 * DEEPEST + 8];
    private final double[] stackWidth = new double[4 * DEEPEST + 8];

    void build(double[] x, double[] y, double[] masses) {
        bounds(x, y);
        size = 0;
        cell();
        for (int i = 0; i < x.length; i++) {
            insert(i, x, y, masses);
        }
    }

    private void bounds(double[] x, double[] y) {
        minX = minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            minX = Math.min(minX, x[i]);
            maxX = Math.max(maxX, x[i]);
            minY = Math.min(minY, y[i]);
            maxY = Math.max(maxY, y[i]);
        }
        width = Math.max(Math.max(maxX - minX, maxY - minY), 1e-9);
    }

    private int cell() {
        if (size == children.length) {
            int larger = size * 2;
            children = Arrays.copyOf(children, larger);
            point = Arrays.copyOf(point, larger);
            mass = Arrays.copyOf(mass, larger);
            sumX = Arrays.copyOf(sumX, larger);
            sumY = Arrays.copyOf(sumY, larger);
        }
        children[size] = NONE;
        point[size] = NONE;
        mass[size] = sumX[size] = sumY[size] = 0;
        return size++;
    }

    private void insert(int i, double[] x, double[] y, double[] masses) {
        int cell = 0;
        double left = minX;
        double top = minY;
        double half = width / 2;
        for (int depth = 0; ; depth++, half /= 2) {
            if (children[cell] == NONE) {
                if (point[cell] == NONE || depth >= DEEPEST) {
                    point[cell] = point[cell] == NONE ? i : point[cell];
                    add(cell, i, x, y, masses);
                    return;
                }
                split(cell, left, top, half, x, y, masses);
            }
            add(cell, i, x, y, masses);
            boolean right = x[i] >= left + half;
            boolean low = y[i] >= top + half;
            cell = children[cell] + (right ? 1 : 0) + (low ? 2 : 0);
            left += right ? half : 0;
            top += low ? half : 0;
        }
    }

    private void split(int cell, double left, double top, double half, double[] x, double[] y, double[] masses) {
        int first = cell();
        cell();
        cell();
        cell();
        int held = point[cell];
        children[cell] = first;
        point[cell] = NONE;
        int child = first + (x[held] >= left + half ? 1 : 0) + (y[held] >= top + half ? 2 : 0);
        point[child] = held;
        add(child, held, x, y, masses);
    }

    private void add(int cell, int i, double[] x, double[] y, double[] masses) {
        mass[cell] += masses[i];
        sumX[cell] += x[i] * masses[i];
        sumY[cell] += y[i] * masses[i];
    }

    /**
     * Adds to {@code push} how the masses push a point away: {@code m_i m_c / d} from each cell that looks smaller than {@code theta}.
     */
    void repulsion(int i, double[] x, double[] y, double massOfPoint, double theta, double[] push) {
        int top = 0;
        stack[top] = 0;
        stackWidth[top++] = width;
        double px = 0;
        double py = 0;
        while (top > 0) {
            int cell = stack[--top];
            double side = stackWidth[top];
            if (mass[cell] == 0 || point[cell] == i) {
                continue;
            }
            double dx = x[i] - sumX[cell] / mass[cell];
            double dy = y[i] - sumY[cell] / mass[cell];
            double squared = dx * dx + dy * dy;
            if (children[cell] == NONE || side * side < theta * theta * squared) {
                double pull = massOfPoint * mass[cell] / Math.max(squared, 1e-6);
                px += dx * pull;
                py += dy * pull;
            } else {
                for (int child = 0; child < 4; child++) {
                    stack[top] = children[cell] + child;
                    stackWidth[top++] = side / 2;
                }
            }
        }
        push[0] = px;
        push[1] = py;
    }
}
