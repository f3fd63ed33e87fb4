package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.model.Nearest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** NACE Rev. 2 codes name a section, or a division that exists and within it a group or class. */
final class NaceRule implements RowRule {

    private static final Pattern SHAPE = Pattern.compile("[A-U]|\\d{2}(\\.\\d{1,2})?");
    private static final Set<String> DIVISIONS = divisions(
            1, 3, 5, 9, 10, 33, 35, 39, 41, 43, 45, 47, 49, 53, 55, 56, 58, 63, 64, 66, 68, 75, 77, 82, 84, 88, 90, 99);
    private static final Map<String, String> COLUMNS = Map.of("actors", "nace", "stages", "nace", "industries", "nace");

    @Override
    public Set<String> tables() {
        return COLUMNS.keySet();
    }

    @Override
    public void check(Row row, Findings findings) {
        String column = COLUMNS.getOrDefault(row.table(), "nace");
        for (String code : row.items(column)) {
            if (!SHAPE.matcher(code).matches()) {
                findings.add(
                        row,
                        column,
                        Rule.NACE,
                        "'" + code + "' has not the shape of a NACE Rev. 2 code",
                        "write a section A to U, a division 30, a group 30.3 or a class 30.30");
            } else if (code.length() > 1 && !isDivision(code.substring(0, 2))) {
                findings.add(
                        row,
                        column,
                        Rule.NACE,
                        "NACE Rev. 2 has no division " + code.substring(0, 2),
                        Nearest.to(code.substring(0, 2), DIVISIONS)
                                .map(near -> "the nearest is " + near)
                                .orElse(null));
            }
        }
    }

    static boolean isDivision(String code) {
        return DIVISIONS.contains(code);
    }

    /** Divisions from and to, in pairs. */
    private static Set<String> divisions(int... ranges) {
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < ranges.length; i += 2) {
            for (int code = ranges[i]; code <= ranges[i + 1]; code++) {
                codes.add("%02d".formatted(code));
            }
        }
        return codes;
    }
}
