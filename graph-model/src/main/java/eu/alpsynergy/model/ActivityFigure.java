package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/**
 * A measured activity of a region in an industry, e.g. persons employed in 2015; {@code flag} is the source's own mark, e.g.
 * {@code b} for a break in the series.
 */
public record ActivityFigure(
        Id<Region> region,
        Id<Industry> industry,
        String indicator,
        double value,
        int year,
        String unit,
        @Nullable String flag,
        Provenance provenance) {}
