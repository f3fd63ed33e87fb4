package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list; {@code nextCursor} asks for the next one. */
public record PageDto<T>(
        String version, int total, List<T> items, @Nullable String nextCursor) {

    public PageDto {
        items = List.copyOf(items);
    }
}
