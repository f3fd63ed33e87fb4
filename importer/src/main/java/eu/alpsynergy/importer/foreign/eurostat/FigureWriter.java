package eu.alpsynergy.importer.foreign.eurostat;

import eu.alpsynergy.importer.foreign.CountryCodes;
import eu.alpsynergy.importer.foreign.ExportContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes figures of countries as they are, and of regions from their own code or, where the table has only their members, as the sum of
 * all of them. A sum with a member missing would be too small and is not made.
 */
final class FigureWriter {

    private static final int COUNTRY = 2;

    private final ExportContext context;
    private final SourceTable table;

    FigureWriter(ExportContext context, SourceTable table) {
        this.context = context;
        this.table = table;
    }

    void write(Map<String, Map<FigureKey, Figure>> figures) {
        if (figures.isEmpty()) {
            return;
        }
        context.addSource(table.source(), table.title(), table.url(), "CC BY 4.0 (Eurostat: reuse with source)", "");
        figures.forEach((geo, byKey) -> {
            if (geo.length() == COUNTRY) {
                byKey.forEach((key, figure) ->
                        put("reference_activity", "country", CountryCodes.iso(geo), key, figure, "sourced", ""));
            }
        });
        Set<String> used = new TreeSet<>();
        for (Map<String, String> region : context.tables().table("regions").rows()) {
            used.addAll(writeRegion(region, figures));
        }
        figures.forEach((geo, byKey) -> {
            if (geo.length() != COUNTRY && !used.contains(geo)) {
                byKey.keySet().forEach(key -> context.tally().leftOut("values of parts of a region"));
            }
        });
    }

    /** The codes whose figures were looked at. */
    private List<String> writeRegion(Map<String, String> region, Map<String, Map<FigureKey, Figure>> figures) {
        String id = region.getOrDefault("id", "");
        Set<String> own =
                new TreeSet<>(List.of(region.getOrDefault("nuts_2013", ""), region.getOrDefault("nuts_2021", "")));
        List<String> members = Arrays.stream(
                        region.getOrDefault("nuts2_members", "").split("\\|"))
                .filter(m -> own.stream().anyMatch(o -> !o.isEmpty() && m.startsWith(o)))
                .toList();
        Set<FigureKey> keys = new TreeSet<>();
        List<String> all = new ArrayList<>(own);
        all.addAll(members);
        all.forEach(code -> keys.addAll(figures.getOrDefault(code, Map.of()).keySet()));
        for (FigureKey key : keys) {
            Optional<Figure> direct = own.stream()
                    .map(code -> figures.getOrDefault(code, Map.of()).get(key))
                    .flatMap(f -> Optional.ofNullable(f).stream())
                    .findFirst();
            if (direct.isPresent()) {
                put("activity", "region", id, key, direct.get(), "sourced", "");
            } else {
                sum(members, key, figures)
                        .ifPresentOrElse(
                                figure -> put(
                                        "activity",
                                        "region",
                                        id,
                                        key,
                                        figure,
                                        "derived",
                                        "sum of " + String.join(", ", members)),
                                () -> context.tally().leftOut("sums over a region with a member missing"));
            }
        }
        return all;
    }

    private static Optional<Figure> sum(
            List<String> members, FigureKey key, Map<String, Map<FigureKey, Figure>> figures) {
        List<Figure> parts = members.stream()
                .flatMap(m ->
                        Optional.ofNullable(figures.getOrDefault(m, Map.of()).get(key)).stream())
                .toList();
        if (members.isEmpty() || parts.size() < members.size()) {
            return Optional.empty();
        }
        String flags = parts.stream()
                .flatMapToInt(p -> p.flags().chars())
                .distinct()
                .sorted()
                .mapToObj(c -> Character.toString((char) c))
                .collect(Collectors.joining());
        return Optional.of(new Figure(
                parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                flags,
                parts.stream().map(Figure::footnote).distinct().collect(Collectors.joining())));
    }

    private void put(
            String target, String placeColumn, String place, FigureKey key, Figure figure, String status, String note) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(placeColumn, place);
        row.put("industry", "nace-rev2-" + key.industry());
        row.put("indicator", key.indicator().name());
        row.put("year", String.valueOf(key.year()));
        row.put(
                "value",
                figure.value().signum() == 0
                        ? "0"
                        : figure.value().stripTrailingZeros().toPlainString());
        row.put("unit", key.indicator().unit());
        row.put("flag", figure.flags());
        Map<String, String> before = context.tables().table(target).rowLike(row);
        if (!before.isEmpty() && !table.source().equals(before.get("source"))) {
            context.tally().also("figures of other sources, kept as they are");
            return;
        }
        String footnote = figure.footnote().isEmpty() ? "" : "footnote " + figure.footnote() + " at the source";
        String both = note.isEmpty() || footnote.isEmpty() ? note + footnote : note + "; " + footnote;
        context.tables()
                .put(target, ExportContext.sourced(row, table.source(), status, both, String.valueOf(key.year())));
    }
}
