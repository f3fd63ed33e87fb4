package eu.alpsynergy.model;

/**
 * Bytes of the arrays that grow with the number of firms.
 *
 * @param actorBytes of actors, of what they perform, join and take part in, and of the ways from and to them
 * @param tieBytes of ties and of the ways from an actor to its ties
 */
public record SnapshotMemory(int actors, long actorBytes, int ties, long tieBytes) {

    /** 0 without actors. */
    public double bytesPerActor() {
        return actors == 0 ? 0 : (double) actorBytes / actors;
    }

    /** 0 without ties. */
    public double bytesPerTie() {
        return ties == 0 ? 0 : (double) tieBytes / ties;
    }
}
