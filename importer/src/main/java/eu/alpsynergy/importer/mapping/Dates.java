package eu.alpsynergy.importer.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and years as text; days that do not exist and the year 0 are refused. */
final class Dates {

    private static final Pattern FORMAT = Pattern.compile("(%[Ymd]|[-./ ])+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Dates() {}

    /** Whether a column's {@code format} is one we read: {@code default}, {@code any}, or of %Y, %m, %d and separators. */
    static boolean isKnownFormat(String format) {
        return isIso(format)
                || (FORMAT.matcher(format).matches()
                        && format.contains("%Y")
                        && format.contains("%m")
                        && format.contains("%d"));
    }

    static Parsed date(String text, String format) {
        Optional<LocalDate> date = find(text, format);
        if (date.isEmpty()) {
            return CellParser.wrongType(
                    text, "date", "write a day that exists as " + (isIso(format) ? "YYYY-MM-DD" : format));
        }
        return new Parsed.Value(date.get());
    }

    static Optional<LocalDate> find(String text, String format) {
        try {
            LocalDate date = LocalDate.parse(text, formatter(format));
            return date.getYear() < 1 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Parsed year(String text) {
        if (!YEAR.matcher(text).matches() || text.equals("0000")) {
            return CellParser.wrongType(text, "year", "write four digits from 0001 to 9999");
        }
        return new Parsed.Value(Long.parseLong(text));
    }

    private static boolean isIso(String format) {
        return format.equals(FieldSchema.DEFAULT_FORMAT) || format.equals("any");
    }

    private static DateTimeFormatter formatter(String format) {
        String pattern = isIso(format) ? "%Y-%m-%d" : format;
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        for (char c : pattern.replace("%", "").toCharArray()) {
            switch (c) {
                case 'Y' -> builder.appendValue(ChronoField.YEAR, 4, 4, SignStyle.NEVER);
                case 'm' -> builder.appendValue(ChronoField.MONTH_OF_YEAR, 2);
                case 'd' -> builder.appendValue(ChronoField.DAY_OF_MONTH, 2);
                default -> builder.appendLiteral(c);
            }
        }
        return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
