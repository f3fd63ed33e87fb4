package eu.alpsynergy.api.dto;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the choice of pilots.
 *
 * @param kind size, region, most, field, type, in or out
 * @param subject what it is about: a region, a field, a cluster
 * @param type a type of regions
 * @param clusters how many
 */
public record PilotRuleDto(
        String code,
        String kind,
        @Nullable RefDto subject,
        @Nullable String type,
        @Nullable Integer clusters) {}
