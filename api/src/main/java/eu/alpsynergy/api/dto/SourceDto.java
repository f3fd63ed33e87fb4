package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.Source;
import org.jspecify.annotations.Nullable;

/** A place facts were read from. */
public record SourceDto(
        String id,
        String title,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String retrieved) {

    public static SourceDto of(Source s) {
        return new SourceDto(s.id().value(), s.title(), s.url(), s.licence(), s.retrieved());
    }
}
