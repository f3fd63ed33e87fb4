package eu.alpsynergy.synergy.aggregate;

import java.util.SortedMap;

/**
 * Counts per region of one dataset version. Whole numbers only, so that engines agree to the last bit whatever the order in which
 * they count.
 */
public interface RegionAggregates {

    /** Region x kind of actor. */
    CountMatrix actors();

    /** Region x stage. */
    CountMatrix stageActors();

    /** Region x theme, through stages performed. */
    CountMatrix themeActors();

    /** Region x theme, through clusters joined. */
    CountMatrix clusterThemeActors();

    /** By kind of tie: region x region, symmetric; a tie within a region counts once on the diagonal. Kinds without ties are absent. */
    SortedMap<String, CountMatrix> ties();

    /** Region of the actor x region of the cluster. */
    CountMatrix memberships();
}
