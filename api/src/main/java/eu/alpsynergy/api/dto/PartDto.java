package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One addend of a corner, with the facts behind it; which of the last three fields are there depends on {@code kind}. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PartDto(
        String kind,
        RefDto subject,
        @Nullable Double value,
        double contribution,
        List<String> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LinkWonDto> linksWon,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cover cover,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Related> related) {

    /** Links of a chain, and how many each region covers alone and both cover together. */
    public record Cover(int links, int a, int b, int both) {}

    /** A theme of the partner that is related to the target. */
    public record Related(String theme, double proximity) {}

    /** A part without further fields. */
    public static PartDto of(String kind, RefDto subject, double value, double contribution, List<String> facts) {
        return new PartDto(kind, subject, value, contribution, facts, null, null, null);
    }
}
