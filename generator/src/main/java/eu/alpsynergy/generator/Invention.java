package eu.alpsynergy.generator;

/** Everything that was made up before the tables are written. */
record Invention(
        GeneratorArguments arguments,
        Draws draws,
        Places places,
        PlantedCommunities communities,
        Population population,
        ClusterPlan clusters,
        Codes codes) {

    static Invention of(GeneratorArguments arguments) {
        Draws draws = new Draws(arguments.seed());
        Places places = new Places(arguments, draws);
        PlantedCommunities communities = new PlantedCommunities(arguments, places, draws);
        ClusterPlan clusters = new ClusterPlan(arguments, places, communities, draws);
        return new Invention(
                arguments,
                draws,
                places,
                communities,
                new Population(places, communities, draws),
                clusters,
                new Codes(places, clusters));
    }
}
