package eu.alpsynergy.synergy.api;

/**
 * What the parts of a hand-over weigh.
 *
 * @param distance for each 100 km
 * @param border for crossing a national border
 * @param untied for a pair of actors without a known tie
 */
public record HandOverWeights(double distance, double border, double untied) {

    public static final HandOverWeights EQUAL = new HandOverWeights(1, 1, 1);

    private static final double MOST = 1_000;

    public HandOverWeights {
        for (double weight : new double[] {distance, border, untied}) {
            if (!(weight >= 0 && weight <= MOST)) {
                throw new IllegalArgumentException("weight " + weight + " is not from 0 to " + MOST);
            }
        }
    }
}
