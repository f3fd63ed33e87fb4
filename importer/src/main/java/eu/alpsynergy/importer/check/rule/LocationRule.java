package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Coordinates are degrees and come together; those of a region name their own source and status. */
final class LocationRule implements RowRule {

    private static final String HINT =
            "give latitude, longitude and, for a region, location_source and" + " location_status, or none of them";

    @Override
    public Set<String> tables() {
        return Set.of("regions", "actors");
    }

    @Override
    public void check(Row row, Findings findings) {
        degrees(row, "latitude", 90, findings);
        degrees(row, "longitude", 180, findings);
        List<String> together = row.table().equals("regions")
                ? List.of("latitude", "longitude", "location_source", "location_status")
                : List.of("latitude", "longitude");
        Optional<String> given =
                together.stream().filter(c -> row.value(c).isPresent()).findFirst();
        given.ifPresent(first -> together.stream()
                .filter(column -> row.value(column).isEmpty())
                .forEach(column ->
                        findings.add(row, column, Rule.LOCATION, column + " is missing beside " + first, HINT)));
    }

    private static void degrees(Row row, String column, double most, Findings findings) {
        OptionalDouble value = row.number(column);
        if (value.isPresent() && Math.abs(value.getAsDouble()) > most) {
            findings.add(
                    row,
                    column,
                    Rule.LOCATION,
                    "%s %s is not from -%.0f to %.0f"
                            .formatted(column, row.value(column).orElseThrow(), most, most),
                    "write degrees, WGS 84: north and east are positive");
        }
    }
}
