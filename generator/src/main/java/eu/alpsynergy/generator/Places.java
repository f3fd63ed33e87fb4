package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the invented regions lie, how large they are, to which country they belong and which region each one's best
 * partner is. Points are spread evenly over a rectangle of Europe's size; countries are bands from west to east.
 */
final class Places {

    private static final double SOUTH = 37;
    private static final double WEST = -8;
    private static final double DEGREES_NORTH = 27;
    private static final double DEGREES_EAST = 36;
    private static final double KM_A_DEGREE = 111.2;
    /** The cosine of 50 degrees: near enough over the whole rectangle for distances that only steer draws. */
    private static final double EAST_SHRINKS = 0.643;
    /** Steps of the plane's low-discrepancy sequence by the plastic number. */
    private static final double STEP_NORTH = 0.7548776662466927;

    private static final double STEP_EAST = 0.5698402909980532;
    private static final int REGIONS_A_COUNTRY = 9;
    private static final int MOST_COUNTRIES = 26;
    private static final double DECAY_KM = 250;

    private final double[] latitudes;
    private final double[] longitudes;
    private final int[] firstFirm;
    private final int[] countries;
    private final int countryCount;
    private final int[] partners;

    Places(GeneratorArguments wanted, Draws draws) {
        int n = wanted.regions();
        latitudes = new double[n];
        longitudes = new double[n];
        for (int r = 0; r < n; r++) {
            double jitter = 0.02 * draws.unit(Topic.PLACE, r, 0);
            latitudes[r] = rounded(SOUTH + DEGREES_NORTH * fraction(0.5 + STEP_NORTH * (r + 1) + jitter));
            longitudes[r] = rounded(WEST + DEGREES_EAST * fraction(0.5 + STEP_EAST * (r + 1) + jitter));
        }
        firstFirm = firstFirms(wanted, draws);
        countryCount = Math.max(2, Math.min(MOST_COUNTRIES, (n + REGIONS_A_COUNTRY - 1) / REGIONS_A_COUNTRY));
        countries = countries();
        partners = partners(draws);
    }

    int count() {
        return latitudes.length;
    }

    int countryCount() {
        return countryCount;
    }

    double latitude(int region) {
        return latitudes[region];
    }

    double longitude(int region) {
        return longitudes[region];
    }

    int countryOf(int region) {
        return countries[region];
    }

    /** The region whose ties, projects and priorities were planted to go with this one's. */
    int partnerOf(int region) {
        return partners[region];
    }

    /** Firms are numbered region by region; those of a region end where the next one's begin. */
    int firstFirm(int region) {
        return firstFirm[region];
    }

    int firms(int region) {
        return firstFirm[region + 1] - firstFirm[region];
    }

    double km(int a, int b) {
        double north = (latitudes[a] - latitudes[b]) * KM_A_DEGREE;
        double east = (longitudes[a] - longitudes[b]) * KM_A_DEGREE * EAST_SHRINKS;
        return Math.sqrt(north * north + east * east);
    }

    /** How much the distance between two regions leaves of their firms' readiness to meet: 1 at home, 1/2 at 250 km. */
    double decay(int a, int b) {
        double ratio = km(a, b) / DECAY_KM;
        return 1 / (1 + ratio * ratio);
    }

    /** The regions nearest to one, itself first. */
    int[] nearest(int region, int most) {
        return IntStream.range(0, count())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(other -> km(region, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Sizes fall as the inverse square root of the rank, so that the largest of 242 has some eight times the median. */
    private static int[] firstFirms(GeneratorArguments wanted, Draws draws) {
        int n = wanted.regions();
        int[] rank = draws.order(n, Topic.SIZE_OF_REGION);
        double[] weights = IntStream.range(0, n)
                .mapToDouble(r -> 1 / Math.sqrt(1.0 + rank[r]))
                .toArray();
        long[] more = Shares.split((long) wanted.firms() - (long) n * GeneratorArguments.FIRMS_A_REGION, weights);
        int[] first = new int[n + 1];
        for (int r = 0; r < n; r++) {
            first[r + 1] = first[r] + GeneratorArguments.FIRMS_A_REGION + (int) more[r];
        }
        return first;
    }

    private int[] countries() {
        int[] fromWest = IntStream.range(0, count())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(r -> longitudes[r])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] country = new int[count()];
        for (int rank = 0; rank < fromWest.length; rank++) {
            country[fromWest[rank]] = (int) ((long) rank * countryCount / count());
        }
        return country;
    }

    /** Regions are paired at random; of an odd number the last one looks to the first pair without being looked at. */
    private int[] partners(Draws draws) {
        int[] order = draws.order(count(), Topic.PARTNER);
        int[] partner = new int[count()];
        for (int i = 0; i + 1 < order.length; i += 2) {
            partner[order[i]] = order[i + 1];
            partner[order[i + 1]] = order[i];
        }
        if (order.length % 2 == 1) {
            partner[order[order.length - 1]] = order[0];
        }
        return partner;
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 100) / 100;
    }
}
