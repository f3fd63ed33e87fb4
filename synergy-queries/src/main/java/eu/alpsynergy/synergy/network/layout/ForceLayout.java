package eu.alpsynergy.synergy.network.layout;

import eu.alpsynergy.synergy.kernel.CsrGraph;

/**
 * A force-directed layout after ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679): nodes push each other away by
 * {@code (d_i + 1)(d_j + 1) / distance}, edges pull by {@code sqrt(weight / mean weight) * distance}, and a weak gravity keeps parts
 * that nothing joins in sight. Pushing goes through a quadtree (Barnes & Hut 1986), so a step costs O(n log n + m).
 *
 * <p>Nothing is drawn by lot: the same graph, start and steps give the same positions to the last bit.
 */
public final class ForceLayout {

    private static final double THETA = 1.1;
    private static final double GRAVITY = 1.0;
    private static final double REPULSION = 10;
    private static final double TOLERANCE = 1.0;

    private final CsrGraph graph;
    private final double[] x;
    private final double[] y;
    private final double[] forceX;
    private final double[] forceY;
    private final double[] beforeX;
    private final double[] beforeY;
    private final double[] masses;
    private final double[] pull;
    private final Quadtree tree = new Quadtree();
    private double speed = 1;

    private ForceLayout(CsrGraph graph, Positions start) {
        int n = graph.nodes();
        this.graph = graph;
        this.x = new double[n];
        this.y = new double[n];
        this.forceX = new double[n];
        this.forceY = new double[n];
        this.beforeX = new double[n];
        this.beforeY = new double[n];
        this.masses = new double[n];
        this.pull = pulls(graph);
        double scale = 10 * Math.sqrt(n);
        for (int i = 0; i < n; i++) {
            x[i] = start.x(i) * scale;
            y[i] = start.y(i) * scale;
            masses[i] = graph.degree(i) + 1;
        }
    }

    /**
     * Positions after some steps from a start.
     *
     * @param start a place for every node, about in [-1, 1]; no two should be the same
     * @param steps 300 from scratch, fewer where the start is already good
     */
    public static Positions compute(CsrGraph graph, Positions start, int steps) {
        if (start.size() != graph.nodes()) {
            throw new IllegalArgumentException("start has " + start.size() + " places for " + graph.nodes() + " nodes");
        }
        ForceLayout layout = new ForceLayout(graph, start);
        for (int step = 0; step < steps && graph.nodes() > 1; step++) {
            layout.forces();
            layout.move();
        }
        return Frame.fit(layout.x, layout.y);
    }

    private static double[] pulls(CsrGraph graph) {
        double sum = 0;
        for (int slot = 0; slot < graph.slots(); slot++) {
            sum += graph.weight(slot);
        }
        double[] pull = new double[graph.slots()];
        for (int slot = 0; slot < pull.length; slot++) {
            pull[slot] = Math.sqrt(graph.weight(slot) * pull.length / sum);
        }
        return pull;
    }

    private void forces() {
        tree.build(x, y, masses);
        double[] push = new double[2];
        for (int i = 0; i < x.length; i++) {
            beforeX[i] = forceX[i];
            beforeY[i] = forceY[i];
            tree.repulsion(i, x, y, masses[i], THETA, push);
            double fx = REPULSION * push[0];
            double fy = REPULSION * push[1];
            double distance = Math.max(Math.hypot(x[i], y[i]), 1e-9);
            fx -= GRAVITY * masses[i] * x[i] / distance;
            fy -= GRAVITY * masses[i] * y[i] / distance;
            for (int slot = graph.start(i); slot < graph.end(i); slot++) {
                int other = graph.target(slot);
                fx += pull[slot] * (x[other] - x[i]);
                fy += pull[slot] * (y[other] - y[i]);
            }
            forceX[i] = fx;
            forceY[i] = fy;
        }
    }

    /** Moves each node along its force: the whole goes faster while it does not swing, a node that swings goes slower. */
    private void move() {
        double swinging = 0;
        double going = 0;
        for (int i = 0; i < x.length; i++) {
            swinging += masses[i] * swing(i);
            going += masses[i] * Math.hypot(forceX[i] + beforeX[i], forceY[i] + beforeY[i]) / 2;
        }
        double wanted = TOLERANCE * going / Math.max(swinging, 1e-12);
        speed = Math.min(wanted, speed * 1.5);
        for (int i = 0; i < x.length; i++) {
            double factor = speed / (1 + Math.sqrt(speed * masses[i] * swing(i)));
            x[i] += forceX[i] * factor;
            y[i] += forceY[i] * factor;
        }
    }

    private double swing(int i) {
        return Math.hypot(forceX[i] - beforeX[i], forceY[i] - beforeY[i]);
    }
}
