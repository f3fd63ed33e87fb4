package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cluster as a candidate, with the parts of its score. */
public record PilotCandidateDto(
        String id,
        String name,
        String kind,
        String region,
        List<String> themes,
        List<String> fields,
        int rank,
        boolean chosen,
        double score,
        double atMost,
        List<Part> parts) {

    /** What a criterion says; without a value where nothing is known. */
    public record Part(
            String criterion,
            @Nullable Double value,
            @Nullable Double normalised,
            double points,
            String state,
            int count,
            int of) {}
}
