package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Why a cluster is, or is not, in the best set.
 *
 * @param rank by score, from 1
 * @param margin chosen: what its score could lose before it is replaced; not chosen: what its score lacks to be chosen; absent when no
 *     set of the other kind keeps the rules
 * @param others the best set of the other kind: without it if it is chosen, with it if not; empty when there is none
 * @param lifted not chosen: rules that, lifted alone, bring it in
 * @param because rules that leave no other choice, when there is no set of the other kind
 * @param proven whether both sets are known to be best
 */
public record PilotReason(
        PilotScore score,
        int rank,
        boolean chosen,
        OptionalDouble margin,
        List<Id<Cluster>> others,
        List<PilotRule> lifted,
        List<PilotRule> because,
        boolean proven) {

    public PilotReason {
        others = List.copyOf(others);
        lifted = List.copyOf(lifted);
        because = List.copyOf(because);
    }
}
