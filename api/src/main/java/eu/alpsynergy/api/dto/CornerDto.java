package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A corner of the diamond; contributions of its parts add up to its value. */
public record CornerDto(@Nullable Double value, @Nullable String absentBecause, List<PartDto> parts) {}
