package eu.alpsynergy.api.dto;

import org.jspecify.annotations.Nullable;

/** A node as a row of a table. */
public record NetworkNodeRow(
        String id,
        String kind,
        String name,
        String region,
        @Nullable String theme,
        int community,
        double x,
        double y,
        @Nullable Double degree,
        @Nullable Double strength,
        @Nullable Double betweenness,
        @Nullable Double pagerank,
        @Nullable Double core,
        @Nullable Double constraint,
        @Nullable Double participation) {}
