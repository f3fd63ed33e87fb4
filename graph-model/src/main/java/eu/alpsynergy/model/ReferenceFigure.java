package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** The same measure as an {@link ActivityFigure}, for a whole country: what a region is compared with. */
public record ReferenceFigure(
        Id<Country> country,
        Id<Industry> industry,
        String indicator,
        double value,
        int year,
        String unit,
        @Nullable String flag,
        Provenance provenance) {}
