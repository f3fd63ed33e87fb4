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
        for (int i = 0; i < n; i++) {
            x[i] = start.x(i);
            y[i] = start.y(i);
            masses[i] = graph.degree(i) + 1;
        }
        double scale = balance();
        for (int i = 0; i < n; i++) {
            x[i] *= scale;
            y[i] *= scale;
        }
    }

    /**
     * The scale at which the start neither grows nor shrinks as a whole. Scaled by s, the sum of force times place is
     * {@code R - G s - A s²}: pushing over all pairs does not depend on s, gravity and edges do.
     */
    private double balance() {
        double mass = 0;
        double squares = 0;
        double gravity = 0;
        double edges = 0;
        for (int i = 0; i < x.length; i++) {
            mass += masses[i];
            squares += masses[i] * masses[i];
            gravity += GRAVITY * masses[i] * Math.hypot(x[i], y[i]);
            for (int slot = graph.start(i); slot < graph.end(i); slot++) {
                double dx = x[graph.target(slot)] - x[i];
                double dy = y[graph.target(slot)] - y[i];
                edges += pull[slot] * (dx * dx + dy * dy) / 2;
            }
        }
        double pushing = REPULSION * (mass * mass - squares) / 2;
        if (edges == 0) {
            return gravity == 0 ? 1 : Math.max(pushing, 1) / gravity;
        }
        return (Math.sqrt(gravity * gravity + 4 * edges * pushing) - gravity) / (2 * edges);
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
            layout.move(1 - (double) step / steps);
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

    /**
     * Moves each node along its force: the whole goes faster while it does not swing, a node that swings goes slower, and all come to
     * rest as the heat goes from 1 to 0.
     */
    private void move(double heat) {
        double swinging = 0;
        double going = 0;
        for (int i = 0; i < x.length; i++) {
            swinging += masses[i] * swing(i);
            going += masses[i] * Math.hypot(forceX[i] + beforeX[i], forceY[i] + beforeY[i]) / 2;
        }
        double wanted = TOLERANCE * going / Math.max(swinging, 1e-12);
        speed = Math.min(wanted, speed * 1.5);
        for (int i = 0; i < x.length; i++) {
            double factor = heat * speed / (1 + Math.sqrt(speed * masses[i] * swing(i)));
            x[i] += forceX[i] * factor;
            y[i] += forceY[i] * factor;
        }
    }

    private double swing(int i) {
        return Math.hypot(forceX[i] - beforeX[i], forceY[i] - beforeY[i]);
    }
}
