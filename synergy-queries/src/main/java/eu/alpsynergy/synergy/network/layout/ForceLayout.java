package eu.alpsynergy.synergy.network.layout;

import eu.alpsynergy.synergy.kernel.CsrGraph;

/**
 * A force-directed layout after ForceAtlas2 in its LinLog form (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679; Noack 2009,
 * doi:10.1103/PhysRevE.79.026102): nodes push each other away by {@code (d_i + 1)(d_j + 1) / distance}, edges pull by
 * {@code sqrt(weight / mean weight) ln(1 + distance)}, and gravity that grows with the distance keeps parts that nothing joins just
 * outside the largest one. Pushing goes through a quadtree (Barnes & Hut 1986), so a step costs O(n log n + m).
 *
 * <p>Nothing is drawn by lot: the same graph, start and steps give the same positions to the last bit.
 */
public final class ForceLayout {

    private static final double THETA = 1.1;
    private static final double REPULSION = 10;
    /** How far from the middle loose parts come to lie, in radii of the whole. */
    private static final double RING = 1.9;

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
    private double mass;
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
            masses[i] = graph.degree(i) + 1;
            mass += masses[i];
        }
        double scale = balance(start);
        for (int i = 0; i < n; i++) {
            x[i] = start.x(i) * scale;
            y[i] = start.y(i) * scale;
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
            layout.move(1 - (double) step / steps);
        }
        return Frame.fit(layout.x, layout.y);
    }

    /**
     * The scale at which the edges of the start pull as much as all pairs push against gravity: neither depends on the scale s, pulling
     * is {@code sum pull s d ln(1 + s d)}, which grows with it, so that halving finds s.
     */
    private double balance(Positions start) {
        double squares = 0;
        for (double m : masses) {
            squares += m * m;
        }
        double pushing = REPULSION * ((mass * mass - squares) / 2 - mass * mass / (RING * RING));
        double low = 0;
        double high = 1e9;
        for (int round = 0; round < 60; round++) {
            double middle = (low + high) / 2;
            if (pulling(start, middle) < pushing) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return graph.edges() == 0 ? Math.sqrt(REPULSION * Math.max(mass, 1)) : low;
    }

    private double pulling(Positions start, double scale) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int slot = graph.start(i); slot < graph.end(i); slot++) {
                int other = graph.target(slot);
                double d = scale * Math.hypot(start.x(other) - start.x(i), start.y(other) - start.y(i));
                sum += pull[slot] * d * Math.log1p(d) / 2;
            }
        }
        return sum;
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
        double gravity = gravity();
        double[] push = new double[2];
        for (int i = 0; i < x.length; i++) {
            beforeX[i] = forceX[i];
            beforeY[i] = forceY[i];
            tree.repulsion(i, x, y, masses[i], THETA, push);
            double fx = REPULSION * push[0] - gravity * masses[i] * x[i];
            double fy = REPULSION * push[1] - gravity * masses[i] * y[i];
            for (int slot = graph.start(i); slot < graph.end(i); slot++) {
                int other = graph.target(slot);
                double dx = x[other] - x[i];
                double dy = y[other] - y[i];
                double d = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-9);
                double force = pull[slot] * Math.log1p(d) / d;
                fx += force * dx;
                fy += force * dy;
            }
            forceX[i] = fx;
            forceY[i] = fy;
        }
    }

    /** So strong that what nothing holds comes to rest at {@code RING} times the mean radius: there it balances the push of all. */
    private double gravity() {
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            squares += masses[i] * (x[i] * x[i] + y[i] * y[i]);
        }
        return REPULSION * mass / Math.max(RING * RING * squares / mass, 1e-9);
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
        double wanted = going / Math.max(swinging, 1e-12);
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
