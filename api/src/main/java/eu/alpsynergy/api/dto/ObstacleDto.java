package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps regions apart, by name; days in common, or negative days in between, where it is about windows. */
public record ObstacleDto(
        String kind,
        List<String> regions,
        List<String> calls,
        @Nullable Integer days) {}
