package eu.alpsynergy.neo4j.local;

/** Told of every change of state, on the thread that caused it; must return quickly. */
@FunctionalInterface
public interface LocalNeo4jListener {

    /** The state is now {@code state}, because of {@code reason} (one sentence for a log). */
    void stateChanged(LocalNeo4jState state, String reason);
}
