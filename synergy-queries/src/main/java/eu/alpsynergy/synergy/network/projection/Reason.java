package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.synergy.api.FactKey;
import java.util.List;

/**
 * One thing that joins two nodes.
 *
 * @param id of the project, tie, cluster or stage
 * @param weight its part of the edge's weight
 * @param facts the rows it rests on
 */
public record Reason(TieKind kind, String id, double weight, List<FactKey> facts) {

    public Reason {
        facts = List.copyOf(facts);
    }
}
