package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call of each region, open on the same days; an end that is not known is null. */
public record MeetingDto(
        @Nullable String opens,
        @Nullable String closes,
        @Nullable Integer days,
        List<String> regions,
        List<String> calls,
        List<String> themes,
        List<Caveat> caveats) {

    /** What is left to settle or to check, and for which calls. */
    public record Caveat(String kind, List<String> calls) {}
}
