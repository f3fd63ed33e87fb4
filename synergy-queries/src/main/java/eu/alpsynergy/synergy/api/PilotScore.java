package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.model.Theme;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A cluster as a candidate.
 *
 * @param score points by the facts, in [0, 1]; the sum of the parts' points
 * @param atMost the score if everything unknown were the best there is
 * @param fields S3 fields it serves
 * @param parts one per criterion
 */
public record PilotScore(
        Id<Cluster> cluster,
        Id<Region> region,
        double score,
        double atMost,
        List<Id<Theme>> themes,
        List<Id<S3Field>> fields,
        List<Part> parts) {

    public PilotScore {
        themes = List.copyOf(themes);
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
    }

    /**
     * What a criterion says of the cluster.
     *
     * @param value as measured; absent when there are no facts
     * @param normalised value as a share of the best candidate's; absent with the value
     * @param points what it adds to the score; 0 when the value is absent or the criterion does not count
     * @param state what kind of knowledge it is, e.g. {@code expired}; {@code known} or {@code unknown} else
     * @param count how many of
     * @param of how many
     * @param facts the rows it rests on
     */
    public record Part(
            PilotCriterion criterion,
            OptionalDouble value,
            OptionalDouble normalised,
            double points,
            String state,
            int count,
            int of,
            List<FactKey> facts) {

        public Part {
            facts = List.copyOf(facts);
        }
    }
}
