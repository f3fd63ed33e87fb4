package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whom each actor is tied to. Seven ties in ten stay in the actor's community, one in ten goes to the planted partner
 * region, the others anywhere, the fewer the farther (a gravity law: readiness times decay with distance).
 *
 * <p>Of two actors only one may draw the other: the sum and the order of their numbers decide which. So no pair is drawn
 * from both sides, and nothing need be remembered but the ties of the actor at work.
 */
final class TieDraws {

    static final double IN_COMMUNITY = 0.7;
    static final double TO_PARTNER_REGION = 0.1;
    private static final int TRIES_A_TIE = 40;

    private final Places places;
    private final Population population;
    private final Draws draws;
    private final int[] quota;
    private final double[][] gravity;

    TieDraws(long ties, Places places, Population population, Draws draws) {
        this.places = places;
        this.population = population;
        this.draws = draws;
        this.quota = quota(ties, population);
        this.gravity = new double[places.count()][];
        for (int r = 0; r < gravity.length; r++) {
            double[] weights = new double[places.count()];
            for (int s = 0; s < weights.length; s++) {
                weights[s] = population.regionReadiness(s) * places.decay(r, s);
            }
            gravity[r] = Shares.sums(weights);
        }
    }

    /** Those an actor of a region is tied to by its own draws. */
    Set<Integer> of(int actor, int region) {
        Set<Integer> others = new LinkedHashSet<>();
        int community = population.community(actor, region);
        long tries = (long) TRIES_A_TIE * quota[actor];
        for (int t = 0; t < tries && others.size() < quota[actor]; t++) {
            int other = candidate(actor, region, community, t);
            if (mayDraw(actor, other)) {
                others.add(other);
            }
        }
        int start = draws.below(population.count(), Topic.TIE_FILL, actor, 0);
        for (int step = 0; others.size() < quota[actor]; step++) {
            int other = (start + step) % population.count();
            if (mayDraw(actor, other)) {
                others.add(other);
            }
        }
        return others;
    }

    private int candidate(int actor, int region, int community, int number) {
        double way = draws.unit(Topic.TIE_WAY, actor, number);
        double pick = draws.unit(Topic.TIE_PICK, actor, number);
        if (way < IN_COMMUNITY) {
            return population.pickMember(community, pick);
        }
        if (way < IN_COMMUNITY + TO_PARTNER_REGION) {
            return population.pickInRegion(places.partnerOf(region), pick);
        }
        double rest = (way - IN_COMMUNITY - TO_PARTNER_REGION) / (1 - IN_COMMUNITY - TO_PARTNER_REGION);
        return population.pickInRegion(Shares.pick(gravity[region], 0, places.count(), rest), pick);
    }

    /** True for exactly one of two different actors. */
    static boolean mayDraw(int actor, int other) {
        return actor != other && ((actor + (long) other) % 2 == 1) == (actor < other);
    }

    /**
     * How many ties each actor draws: by readiness, at most half of those it may draw. What is cut off goes to the others
     * in turn; the arguments leave room for all.
     */
    private static int[] quota(long ties, Population population) {
        int n = population.count();
        int most = (n - 1) / 4;
        long[] shares = Shares.split(ties, population.readinessOfAll());
        int[] quota = new int[n];
        long left = ties;
        for (int i = 0; i < n; i++) {
            quota[i] = (int) Math.min(most, shares[i]);
            left -= quota[i];
        }
        while (left > 0) {
            for (int i = 0; i < n && left > 0; i++) {
                if (quota[i] < most) {
                    quota[i]++;
                    left--;
                }
            }
        }
        return quota;
    }
}
