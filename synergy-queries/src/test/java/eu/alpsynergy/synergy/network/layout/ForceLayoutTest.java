package eu.alpsynergy.synergy.network.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {

    private static final int STEPS = 300;

    @Test
    void theSameGraphLiesTheSameToTheLastBit() {
        CsrGraph graph = planted(new Random(1), 5, 20);
        Positions first = ForceLayout.compute(graph, start(100), STEPS);
        Positions second = ForceLayout.compute(graph, start(100), STEPS);
        for (int i = 0; i < 100; i++) {
            assertThat(second.x(i)).isEqualTo(first.x(i));
            assertThat(second.y(i)).isEqualTo(first.y(i));
        }
    }

    @Test
    void everybodyIsInsideTheFrameAndTheFrameIsFilled() {
        for (int seed = 0; seed < 20; seed++) {
            int groups = 1 + seed % 6;
            Positions positions = ForceLayout.compute(planted(new Random(seed), groups, 12), start(groups * 12), STEPS);
            double reach = 0;
            for (int i = 0; i < positions.size(); i++) {
                assertThat(positions.x(i)).as("seed %d", seed).isBetween(-1.0, 1.0);
                assertThat(positions.y(i)).as("seed %d", seed).isBetween(-1.0, 1.0);
                reach = Math.max(reach, Math.max(Math.abs(positions.x(i)), Math.abs(positions.y(i))));
            }
            assertThat(reach).as("seed %d", seed).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void thoseWhoAreJoinedLieNearerThanOthers() {
        for (int seed = 0; seed < 10; seed++) {
            CsrGraph graph = planted(new Random(seed), 4, 25);
            Positions p = ForceLayout.compute(graph, start(100), STEPS);
            double inside = 0;
            double across = 0;
            int insidePairs = 0;
            int acrossPairs = 0;
            for (int a = 0; a < 100; a++) {
                for (int b = a + 1; b < 100; b++) {
                    double distance = Math.hypot(p.x(a) - p.x(b), p.y(a) - p.y(b));
                    inside += a / 25 == b / 25 ? distance : 0;
                    insidePairs += a / 25 == b / 25 ? 1 : 0;
                    across += a / 25 == b / 25 ? 0 : distance;
                    acrossPairs += a / 25 == b / 25 ? 0 : 1;
                }
            }
            assertThat(inside / insidePairs).as("seed %d", seed).isLessThan(0.75 * across / acrossPairs);
        }
    }

    @Test
    void theTreePushesAboutAsAllPairsWould() {
        Random random = new Random(3);
        int n = 400;
        double[] x = random.doubles(n, -5, 5).toArray();
        double[] y = random.doubles(n, -5, 5).toArray();
        double[] masses = random.doubles(n, 1, 4).toArray();
        Quadtree tree = new Quadtree();
        tree.build(x, y, masses);
        double error = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            double[] exact = new double[2];
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    double squared = Math.pow(x[i] - x[j], 2) + Math.pow(y[i] - y[j], 2);
                    exact[0] += masses[i] * masses[j] * (x[i] - x[j]) / squared;
                    exact[1] += masses[i] * masses[j] * (y[i] - y[j]) / squared;
                }
            }
            double[] near = new double[2];
            tree.repulsion(i, x, y, masses[i], 0.5, near);
            double[] all = new double[2];
            tree.repulsion(i, x, y, masses[i], 0, all);
            assertThat(all[0]).isCloseTo(exact[0], within(1e-6 * Math.abs(exact[0]) + 1e-6));
            assertThat(all[1]).isCloseTo(exact[1], within(1e-6 * Math.abs(exact[1]) + 1e-6));
            error += Math.hypot(near[0] - exact[0], near[1] - exact[1]);
            size += Math.hypot(exact[0], exact[1]);
        }
        assertThat(error / size).isLessThan(0.03);
    }

    @Test
    void nodesOnOneSpotDoNotBreakTheTree() {
        double[] same = new double[50];
        double[] masses = new double[50];
        Arrays.fill(masses, 1);
        Quadtree tree = new Quadtree();
        tree.build(same, same, masses);
        double[] push = new double[2];
        tree.repulsion(0, same, same, 1, 1, push);
        assertThat(push).containsExactly(0, 0);
    }

    @Test
    void emptySingleAndEdgelessGraphsHavePositions() {
        assertThat(ForceLayout.compute(CsrGraph.undirected(0).build(), start(0), STEPS)
                        .size())
                .isZero();
        Positions one = ForceLayout.compute(CsrGraph.undirected(1).build(), start(1), STEPS);
        assertThat(one.x(0)).isZero();
        Positions three = ForceLayout.compute(CsrGraph.undirected(3).build(), start(3), STEPS);
        for (int i = 0; i < 3; i++) {
            assertThat(three.x(i)).isBetween(-1.0, 1.0);
        }
        assertThatThrownBy(() -> ForceLayout.compute(CsrGraph.undirected(2).build(), start(1), STEPS))
                .hasMessageContaining("2 nodes");
    }

    @Test
    void aWarmStartMovesPeopleLessThanAFreshOne() {
        CsrGraph whole = planted(new Random(5), 5, 20);
        Positions before = ForceLayout.compute(whole, start(100), STEPS);
        var builder = CsrGraph.undirected(90);
        for (int a = 0; a < 90; a++) {
            for (int slot = whole.start(a); slot < whole.end(a); slot++) {
                if (whole.target(slot) > a && whole.target(slot) < 90) {
                    builder.add(a, whole.target(slot), whole.weight(slot));
                }
            }
        }
        CsrGraph part = builder.build();
        Positions warm = ForceLayout.compute(part, StartPositions.warm(part, before, i -> i, start(90)), 40);
        Positions fresh = ForceLayout.compute(part, start(90), STEPS);

        assertThat(moved(before, warm)).isLessThan(0.5 * moved(before, fresh));
        assertThat(moved(before, ForceLayout.compute(whole, before, 40))).isLessThan(0.1);
    }

    private static double moved(Positions before, Positions after) {
        double moved = 0;
        for (int i = 0; i < after.size(); i++) {
            moved += Math.hypot(after.x(i) - before.x(i), after.y(i) - before.y(i));
        }
        return moved / after.size();
    }

    private static Positions start(int nodes) {
        return StartPositions.byGroup(nodes, i -> i % 3, 3, i -> "node-" + i);
    }

    /** Groups of equal size: dense inside, a few edges between. */
    private static CsrGraph planted(Random random, int groups, int size) {
        var builder = CsrGraph.undirected(groups * size);
        for (int a = 0; a < groups * size; a++) {
            for (int b = a + 1; b < groups * size; b++) {
                if (random.nextDouble() < (a / size == b / size ? 0.3 : 0.01)) {
                    builder.add(a, b, 0.5 + random.nextDouble());
                }
            }
        }
        return builder.build();
    }
}
