package eu.alpsynergy.api.dto;

import org.jspecify.annotations.Nullable;

/** The figures of a pair of regions. */
public record PairSummary(
        String a,
        String b,
        @Nullable Double overlap,
        @Nullable Double complementarity,
        @Nullable Double complementarityAFromB,
        @Nullable Double complementarityBFromA,
        @Nullable Double fit,
        @Nullable Double ties,
        int sharedProjects,
        @Nullable Double potential,
        boolean untapped,
        @Nullable Integer rank) {}
