package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a network is made of; empty lists mean: all. */
public record NetworkParametersDto(
        Map<String, Double> weights,
        boolean clusters,
        @Nullable String period,
        List<String> programmes,
        @Nullable Integer maxConsortium,
        List<String> themes,
        List<String> regions,
        List<String> kinds,
        int largestGroup) {}
