package eu.alpsynergy.importer.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, month, year or span of years as text; from its first to its last day. */
record AsOf(LocalDate first, LocalDate last) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|/(\\d{4}))?");

    static Optional<AsOf> parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches() || m.group(1).equals("0000")) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(4) != null) {
                return Optional.of(
                        new AsOf(LocalDate.of(year, 1, 1), LocalDate.of(Integer.parseInt(m.group(4)), 12, 31)));
            }
            if (m.group(2) == null) {
                return Optional.of(new AsOf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            if (m.group(3) == null) {
                return Optional.of(new AsOf(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
            return Optional.of(new AsOf(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isOrdered() {
        return !last.isBefore(first);
    }
}
