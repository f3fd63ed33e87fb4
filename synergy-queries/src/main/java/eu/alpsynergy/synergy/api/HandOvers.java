package eu.alpsynergy.synergy.api;

/**
 * Pairs of an actor at one stage and an actor at the next: who could hand over to whom, in this dataset. An actor that performs both
 * stages hands over to itself and counts within its region.
 *
 * @param withinRegion pairs of one region
 * @param acrossRegions pairs of two regions of one country
 * @param acrossBorders pairs of two countries
 * @param tied pairs of two actors with a tie of any kind
 */
public record HandOvers(long withinRegion, long acrossRegions, long acrossBorders, long tied) {

    /** All pairs. */
    public long possible() {
        return withinRegion + acrossRegions + acrossBorders;
    }
}
