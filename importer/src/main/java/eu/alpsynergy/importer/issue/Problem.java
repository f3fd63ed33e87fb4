package eu.alpsynergy.importer.issue;

import java.util.Comparator;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a data package.
 *
 * @param file the file as named in the package
 * @param row the row as a spreadsheet numbers it (the header is row 1); absent when the whole file is meant
 * @param column the column's name, or the place inside {@code datapackage.json}
 * @param value the value found, shortened when long
 * @param hint what to do, or the nearest value that would do
 */
public record Problem(
        String file,
        OptionalLong row,
        @Nullable String column,
        @Nullable String value,
        Rule rule,
        String message,
        @Nullable String hint) {

    private static final int LONGEST_VALUE = 80;

    static final Comparator<Problem> IN_FILE_ORDER = Comparator.comparing(Problem::file)
            .thenComparingLong(p -> p.row.orElse(0))
            .thenComparing(p -> p.column == null ? "" : p.column)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    public Problem {
        value = value == null ? null : shortened(value);
    }

    public static Problem ofFile(String file, Rule rule, String message, @Nullable String hint) {
        return new Problem(file, OptionalLong.empty(), null, null, rule, message, hint);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Control characters would garble a terminal, and a cell may be a megabyte long. */
    private static String shortened(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().limit(LONGEST_VALUE + 1L).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                text.append(String.format("\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "..." : text.toString();
    }
}
