package eu.alpsynergy.api.dto;

import org.jspecify.annotations.Nullable;

/** The medians over all pairs that decide what is untapped. */
public record MediansDto(
        @Nullable Double potential, @Nullable Double ties) {}
