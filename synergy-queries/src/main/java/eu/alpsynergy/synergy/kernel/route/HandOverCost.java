package eu.alpsynergy.synergy.kernel.route;

/** What a hand-over between two places costs, in whole millionths, so that sums are exact and equal costs are equal. */
public interface HandOverCost {

    /** Stands for a hand-over that cannot be priced: nothing passes. Four of it can be added without overflow. */
    long UNKNOWN = Long.MAX_VALUE / 4;

    /** Cost between different actors at two places, the same both ways, without the part for a missing tie; never below 0. */
    long between(int fromPlace, int toPlace);

    /** Never above {@link #between}, and cheaper to ask for where that is computed. */
    default long atLeast(int fromPlace, int toPlace) {
        return between(fromPlace, toPlace);
    }

    /** Added where the two actors have no tie; never below 0. */
    long untied();
}
