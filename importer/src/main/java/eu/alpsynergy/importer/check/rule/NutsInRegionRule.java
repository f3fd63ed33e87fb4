package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.model.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The NUTS code of an actor lies within its region's. A warning: offices move, and regions are declared, not derived. */
final class NutsInRegionRule implements RowRule {

    private final Map<String, Set<String>> codesOfRegion = new HashMap<>();

    @Override
    public Set<String> tables() {
        return Set.of("regions", "actors", "partners");
    }

    @Override
    public void check(Row row, Findings findings) {
        if (row.table().equals("regions")) {
            Set<String> codes = new TreeSet<>(row.items("nuts2_members"));
            row.text("nuts_2013").ifPresent(codes::add);
            row.text("nuts_2021").ifPresent(codes::add);
            row.text("id").ifPresent(id -> codesOfRegion.put(id, codes));
            return;
        }
        String column = row.table().equals("actors") ? "nuts3" : "nuts3_listed";
        row.text("region").map(codesOfRegion::get).ifPresent(codes -> row.text(column)
                .filter(code -> codes.stream().noneMatch(region -> code.startsWith(region) || region.startsWith(code)))
                .ifPresent(code -> findings.add(
                        row,
                        column,
                        Rule.NUTS_OUTSIDE_REGION,
                        "'%s' lies outside the region %s"
                                .formatted(code, row.text("region").orElseThrow()),
                        "the region has " + String.join(", ", codes)
                                + Nearest.to(code, codes)
                                        .map(near -> "; nearest is " + near)
                                        .orElse(""))));
    }
}
