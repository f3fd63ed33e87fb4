package eu.alpsynergy.exports.place;

import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Single figures by region, named {@code figure_} and their indicator, so that they stay apart from columns. */
record RegionFigures(Map<String, Map<String, Double>> byRegion, Map<String, String> units) {

    private static final String PREFIX = "figure_";

    static RegionFigures read(DatasetRows rows) throws IOException {
        Map<String, Map<String, Double>> byRegion = new TreeMap<>();
        Map<String, String> units = new TreeMap<>();
        Optional<TableSchema> table = rows.tables().stream()
                .filter(t -> t.name().equals("region_figures"))
                .findFirst();
        if (table.isPresent()) {
            int region = table.get().indexOf("region").orElseThrow();
            int indicator = table.get().indexOf("indicator").orElseThrow();
            int value = table.get().indexOf("value").orElseThrow();
            int unit = table.get().indexOf("unit").orElse(-1);
            rows.read(table.get(), cells -> {
                if (cells.get(value) instanceof Double number) {
                    String name = PREFIX + cells.get(indicator);
                    byRegion.computeIfAbsent(String.valueOf(cells.get(region)), r -> new TreeMap<>())
                            .put(name, number);
                    if (unit >= 0 && cells.get(unit) != null) {
                        units.put(name, String.valueOf(cells.get(unit)));
                    }
                }
            });
        }
        return new RegionFigures(byRegion, units);
    }

    Map<String, Double> of(String region) {
        return byRegion.getOrDefault(region, Map.of());
    }
}
