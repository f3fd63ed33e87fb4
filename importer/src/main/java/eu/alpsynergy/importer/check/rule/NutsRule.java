package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.model.Nearest;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** NUTS codes begin with a country that has NUTS or statistical regions and are as long as their level asks. */
final class NutsRule implements RowRule {

    private static final Set<String> COUNTRIES = new TreeSet<>(List.of(
            "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IS",
            "IT", "LI", "LT", "LU", "LV", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR",
            "UK"));
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");
    private static final int ANY_LEVEL = -1;
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "regions", List.of("nuts_2013", "nuts_2021"),
            "actors", List.of("nuts3"),
            "partners", List.of("nuts3_listed"));

    @Override
    public Set<String> tables() {
        return COLUMNS.keySet();
    }

    @Override
    public void check(Row row, Findings findings) {
        OptionalDouble level = row.number("nuts_level");
        for (String column : COLUMNS.getOrDefault(row.table(), List.of())) {
            int expected = level.isPresent() ? (int) level.getAsDouble() : ANY_LEVEL;
            row.items(column).forEach(code -> check(row, column, code, expected, findings));
        }
        row.items("nuts2_members").forEach(code -> check(row, "nuts2_members", code, 2, findings));
    }

    private static void check(Row row, String column, String code, int level, Findings findings) {
        if (!SHAPE.matcher(code).matches()) {
            findings.add(
                    row,
                    column,
                    Rule.NUTS,
                    "'" + code + "' has not the shape of a NUTS code",
                    "write two letters for the country and one sign a level, e.g. ITC1");
            return;
        }
        String country = code.substring(0, 2);
        if (!COUNTRIES.contains(country)) {
            findings.add(
                    row,
                    column,
                    Rule.NUTS,
                    "no NUTS code begins with '" + country + "'",
                    Nearest.to(country, COUNTRIES)
                            .map(near -> "did you mean '" + near + code.substring(2) + "'?")
                            .orElse("known are " + String.join(", ", COUNTRIES)));
        } else if (level != ANY_LEVEL && code.length() != level + 2) {
            findings.add(
                    row,
                    column,
                    Rule.NUTS,
                    "'%s' is of NUTS level %d, not %d".formatted(code, code.length() - 2, level),
                    "correct the code or the level");
        }
    }
}
