package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import java.util.Arrays;

/**
 * The actors as arrays, numbered region by region. Employment follows a Pareto law (exponent 1.06, the order found for
 * firms: Axtell 2001, doi:10.1126/science.1062081), and how readily an actor is tied grows with its 0.7th power, so that
 * degrees have a power law's tail with exponent near 2.5.
 */
final class Population {

    private static final double EMPLOYMENT_EXPONENT = 1.06;
    private static final int MOST_EMPLOYED = 20_000;
    private static final double READINESS_EXPONENT = 0.7;
    private static final int RESEARCH_READINESS = 6;
    private static final double IN_OWN_THEME = 0.8;

    private final Places places;
    private final PlantedCommunities communities;
    private final Draws draws;
    private final int[] employed;
    private final short[] placeInRegion;
    private final byte[] divisions;
    /** Readiness summed over the actors before each. */
    private final double[] readiness;
    /** Actors by community, and readiness summed over the members before each. */
    private final int[] members;

    private final int[] firstMember;
    private final double[] memberReadiness;

    /** What an actor is. */
    enum Kind {
        FIRM,
        RESEARCH,
        SUPPORT
    }

    Population(Places places, PlantedCommunities communities, Draws draws) {
        this.places = places;
        this.communities = communities;
        this.draws = draws;
        int n = places.firstFirm(places.count());
        employed = new int[n];
        placeInRegion = new short[n];
        divisions = new byte[n];
        readiness = new double[n + 1];
        for (int r = 0; r < places.count(); r++) {
            for (int i = places.firstFirm(r); i < places.firstFirm(r + 1); i++) {
                draw(i, r);
            }
        }
        firstMember = new int[communities.count() + 1];
        members = new int[n];
        memberReadiness = new double[n + 1];
        gather();
    }

    private void draw(int i, int region) {
        int place = communities.draw(region, draws.unit(Topic.COMMUNITY, i, 0));
        placeInRegion[i] = (short) place;
        double u = 1 - draws.unit(Topic.EMPLOYMENT, i, 0);
        employed[i] = (int) Math.min(MOST_EMPLOYED, StrictMath.pow(u, -1 / EMPLOYMENT_EXPONENT));
        int theme = communities.theme(communities.of(region).get(place));
        boolean own = draws.unit(Topic.DIVISION, i, 0) < IN_OWN_THEME;
        int first = own ? Nace.firstOf(theme) : 0;
        int end = own ? Nace.firstOf(theme + 1) : Nace.divisions();
        divisions[i] = (byte) (first + draws.below(end - first, Topic.DIVISION, i, 1));
        double ready = StrictMath.pow(employed[i], READINESS_EXPONENT);
        readiness[i + 1] = readiness[i] + (kind(i) == Kind.RESEARCH ? RESEARCH_READINESS * ready : ready);
    }

    private void gather() {
        int[] next = new int[communities.count()];
        for (int r = 0; r < places.count(); r++) {
            for (int i = places.firstFirm(r); i < places.firstFirm(r + 1); i++) {
                firstMember[community(i, r) + 1]++;
            }
        }
        for (int c = 0; c < communities.count(); c++) {
            firstMember[c + 1] += firstMember[c];
            next[c] = firstMember[c];
        }
        for (int r = 0; r < places.count(); r++) {
            for (int i = places.firstFirm(r); i < places.firstFirm(r + 1); i++) {
                members[next[community(i, r)]++] = i;
            }
        }
        for (int m = 0; m < members.length; m++) {
            memberReadiness[m + 1] = memberReadiness[m] + readiness(members[m]);
        }
    }

    int count() {
        return employed.length;
    }

    int employed(int actor) {
        return employed[actor];
    }

    int division(int actor) {
        return divisions[actor];
    }

    double readiness(int actor) {
        return readiness[actor + 1] - readiness[actor];
    }

    Kind kind(int actor) {
        double u = draws.unit(Topic.KIND, actor, 0);
        return u < 0.95 ? Kind.FIRM : u < 0.98 ? Kind.RESEARCH : Kind.SUPPORT;
    }

    /** The place of the actor's community among those of its region. */
    int placeInRegion(int actor) {
        return placeInRegion[actor];
    }

    int community(int actor, int region) {
        return communities.of(region).get(placeInRegion[actor]);
    }

    int members(int community) {
        return firstMember[community + 1] - firstMember[community];
    }

    /** An actor of a community, by readiness. */
    int pickMember(int community, double unit) {
        return members[Shares.pick(memberReadiness, firstMember[community], firstMember[community + 1], unit)];
    }

    /** An actor of a region, by readiness. */
    int pickInRegion(int region, double unit) {
        return Shares.pick(readiness, places.firstFirm(region), places.firstFirm(region + 1), unit);
    }

    /** The region of an actor. */
    int region(int actor) {
        int low = 0;
        int high = places.count();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (places.firstFirm(middle) <= actor) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double regionReadiness(int region) {
        return readiness[places.firstFirm(region + 1)] - readiness[places.firstFirm(region)];
    }

    /** Readiness of all actors, a copy. */
    double[] readinessOfAll() {
        double[] all = new double[count()];
        Arrays.setAll(all, this::readiness);
        return all;
    }
}
