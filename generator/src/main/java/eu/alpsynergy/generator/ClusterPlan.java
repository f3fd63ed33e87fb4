package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How many cluster organisations each region has, for which of its communities each works, and who is a member. */
final class ClusterPlan {

    private static final double MEMBERS = 0.35;

    private final long[] counts;
    private final PlantedCommunities communities;
    private final Draws draws;

    ClusterPlan(GeneratorArguments wanted, Places places, PlantedCommunities communities, Draws draws) {
        this.communities = communities;
        this.draws = draws;
        this.counts = Shares.split(
                wanted.clusters(),
                IntStream.range(0, places.count()).mapToDouble(places::firms).toArray());
    }

    int count(int region) {
        return (int) counts[region];
    }

    /** The clusters of a region work for its communities in turn. */
    int community(int region, int cluster) {
        return communities.of(region).get(cluster % communities.of(region).size());
    }

    /** The cluster of its region an actor is a member of; every third one is, where its community has a cluster. */
    OptionalInt clusterOf(int actor, int region, int placeInRegion) {
        int step = communities.of(region).size();
        int choices = (count(region) - placeInRegion + step - 1) / step;
        if (choices <= 0 || draws.unit(Topic.CLUSTER, actor, 0) >= MEMBERS) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(placeInRegion + step * draws.below(choices, Topic.CLUSTER, actor, 1));
    }
}
