package eu.alpsynergy.synergy.search;

import eu.alpsynergy.model.LocalName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found by its name.
 *
 * @param context what else helps to tell it apart, e.g. the region of a cluster
 */
public record Findable(
        Kind kind, String id, LocalName name, @Nullable LocalName context) {

    /** What can be found; on equal match the earlier kind comes first. */
    public enum Kind {
        REGION(1.6f),
        THEME(1.5f),
        CHAIN(1.4f),
        CLUSTER(1.25f),
        PROGRAMME(1.1f),
        CALL(1.1f),
        PRIORITY(1.05f),
        STAGE(1.05f),
        ACTOR(1f),
        PROJECT(0.95f);

        private final float weight;

        Kind(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
