package eu.alpsynergy.neo4j.local;

/** Where the child process stands. */
public enum LocalNeo4jState {
    /** Started for the first time, not yet answering. */
    STARTING,
    /** Answered a query; nothing known to be wrong since. */
    READY,
    /** Died or was told to restart; a new process is on its way under the same address. */
    RESTARTING,
    /** Closed by us. */
    STOPPED,
    /** Given up after repeated deaths; only a new start helps. */
    FAILED
}
