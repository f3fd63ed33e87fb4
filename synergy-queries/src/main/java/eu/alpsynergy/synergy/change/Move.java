package eu.alpsynergy.synergy.change;

import eu.alpsynergy.synergy.api.FactKey;
import java.util.List;
import java.util.Optional;

/**
 * A thing that does not stand where it stood, or not by the same figures.
 *
 * @param before absent when it is new
 * @param after absent when it is gone
 * @param facts changed facts that its own figures rest on; empty unless the reason is {@link Reason#OWN_FACTS}
 */
public record Move(String id, Optional<Standing> before, Optional<Standing> after, Reason reason, List<FactKey> facts) {

    public Move {
        facts = List.copyOf(facts);
    }

    /** Why it moved, as far as the facts say. */
    public enum Reason {
        /** It was not there before. */
        APPEARED("appeared"),
        /** It is not there any more. */
        DISAPPEARED("disappeared"),
        /** Facts that its figures rest on changed. */
        OWN_FACTS("own-facts"),
        /** Its figures changed though none of its own facts did: what is learned from all (rarity, proximity, the best) did. */
        SHARED_FIGURES("shared-figures"),
        /** Its figures are what they were; others moved past it, or were chosen in its place. */
        OTHERS_MOVED("others-moved");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Ranks between before and now; things that came or went, or have no rank on one side, moved farthest. */
    int distance() {
        int old = before.map(s -> s.rank().orElse(-1)).orElse(-1);
        int now = after.map(s -> s.rank().orElse(-1)).orElse(-1);
        return old < 0 != now < 0 ? Integer.MAX_VALUE : Math.abs(old - now);
    }
}
