package eu.alpsynergy.importer.foreign.eurostat;

import java.util.Map;
import java.util.Optional;

/**
 * What is counted, in the words of the table of activity.
 *
 * @param factor what a value is multiplied by to be in that unit
 */
record Indicator(String name, String unit, int factor) {

    private static final Indicator PERSONS = new Indicator("persons_employed", "persons", 1);
    private static final Indicator UNITS = new Indicator("local_units", "units", 1);
    private static final Indicator WAGES = new Indicator("wages_and_salaries_meur", "EUR million", 1);

    /** Codes of structural business statistics by region, until 2020 and since 2021. */
    private static final Map<String, Indicator> BY_CODE = Map.of(
            "V16110", PERSONS,
            "V11210", UNITS,
            "V13320", WAGES,
            "EMP_LOC_NR", PERSONS,
            "LOC_NR", UNITS,
            "WAGE_LOC_MEUR", WAGES);

    /** Codes that other dimensions must have for a row to be the whole: all sizes, a year, both sexes. */
    private static final Map<String, String> WHOLE =
            Map.of("freq", "A", "size_emp", "TOTAL", "sex", "T", "wstatus", "EMP");

    static Optional<Indicator> of(Observation observation) {
        for (String dimension : new String[] {"indic_sb", "indic_sbs"}) {
            if (observation.codes().containsKey(dimension)) {
                return Optional.ofNullable(BY_CODE.get(observation.code(dimension)));
            }
        }
        // Employment of regional accounts has no indicator: it counts persons, in thousands.
        boolean employment = observation.codes().containsKey("wstatus")
                && observation.code("unit").equals("THS");
        return employment ? Optional.of(new Indicator(PERSONS.name(), PERSONS.unit(), 1_000)) : Optional.empty();
    }

    /** Whether the row is no part of a breakdown. */
    static boolean isWhole(Observation observation) {
        return WHOLE.entrySet().stream()
                .allMatch(e -> !observation.codes().containsKey(e.getKey())
                        || observation.code(e.getKey()).equals(e.getValue()));
    }
}
