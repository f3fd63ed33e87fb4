package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a synchronised call was looked for with. */
public record CallScenarioDto(
        List<String> regions,
        List<String> themes,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        int days,
        boolean rolling,
        boolean frames,
        List<String> kinds,
        List<String> applicants,
        int trlMin,
        int trlMax,
        Map<String, Integer> shifts) {}
