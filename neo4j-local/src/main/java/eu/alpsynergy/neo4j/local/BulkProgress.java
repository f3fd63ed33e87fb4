package eu.alpsynergy.neo4j.local;

/** Hears how far Neo4j's import tool has come. */
public interface BulkProgress {

    /** A part of its work begins, under the tool's own name, such as {@code Nodes} or {@code Relationships}. */
    void part(String name);

    /** So many nodes or relationships of the part are done; about, since the tool rounds. */
    void reached(long done);

    /** Listens to nothing. */
    static BulkProgress silent() {
        return new BulkProgress() {
            @Override
            public void part(String name) {}

            @Override
            public void reached(long done) {}
        };
    }
}
