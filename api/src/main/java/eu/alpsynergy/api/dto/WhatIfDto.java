package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every indicator with and without what is thought away. */
public record WhatIfDto(
        String version,
        SynergyParametersDto parameters,
        List<RefDto> removed,
        Map<String, Integer> taken,
        List<Pair> pairs,
        List<Chain> chains,
        List<Figure> stressTest,
        List<Strength> strengths) {

    /** A pair before and after; {@code gone} when a region of it is thought away. */
    public record Pair(
            String a,
            String b,
            @Nullable Double potentialBefore,
            @Nullable Double potentialAfter,
            @Nullable Double tiesBefore,
            @Nullable Double tiesAfter,
            @Nullable Integer rankBefore,
            @Nullable Integer rankAfter,
            boolean gone) {}

    /** A chain: actors and shares of stages and links before and after, and the stages that lost their last actor. */
    public record Chain(
            RefDto chain,
            int actorsBefore,
            int actorsAfter,
            double stagesBefore,
            double stagesAfter,
            double linksBefore,
            double linksAfter,
            List<RefDto> emptied) {}

    /** A companion figure of the StressTest for a region. */
    public record Figure(
            String region,
            String figure,
            @Nullable Double before,
            @Nullable Double after) {}

    /** Measured strength of a theme in a region that changes. */
    public record Strength(
            String region,
            String theme,
            @Nullable Double before,
            @Nullable Double after) {}
}
