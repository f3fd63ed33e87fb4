package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.timetable.DateToken.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates, months, quarters, half-years and years in a text of lower case. Linear in the text for each kind. */
final class DateScanner {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}:])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final String MONTHS = "(" + DateWords.MONTH + ")\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern ISO = Pattern.compile(BEFORE + YEAR + "-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile(BEFORE + "(\\d{1,2})( ?[./] ?|-)(\\d{1,2})\\2(\\d{4}|\\d{2})" + AFTER);
    private static final Pattern WORDS = Pattern.compile(
            BEFORE + "(\\d{1,2})(?:\\.|°|º|er|st|nd|rd|th)? ?(?:de |di |of )?" + MONTHS + ",? " + YEAR + AFTER);
    private static final Pattern MONTH_DAY =
            Pattern.compile(BEFORE + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + AFTER);
    private static final Pattern WORDS_NO_YEAR =
            Pattern.compile(BEFORE + "(\\d{1,2})(?:\\.|°|º|er|st|nd|rd|th)? ?(?:de |di |of )?" + MONTHS + AFTER);
    private static final Pattern MONTH_YEAR = Pattern.compile(BEFORE + MONTHS + ",? " + YEAR + AFTER);
    private static final Pattern NUMBER_YEAR = Pattern.compile(BEFORE + "(\\d{1,2}) ?[./-] ?" + YEAR + AFTER);
    private static final Pattern QUARTER = Pattern.compile(BEFORE
            + "(?:[qt]([1-4])|([1-4]|i{1,3}|iv)(?:\\.|°|º|er|e|ème|st|nd|rd|th)? (?:trimestre|quartal|quarter|četrtletje))[ /]*(?:del |de |of )?"
            + YEAR + AFTER);
    private static final Pattern HALF = Pattern.compile(BEFORE
            + "([12]|i{1,2})(?:\\.|°|º|er|e|ème|st|nd)? (?:semestre|halbjahr|half|polletje)[ /]*(?:del |de |of )?"
            + YEAR
            + AFTER);
    private static final Pattern NUMBERS_NO_YEAR = Pattern.compile(
            "(?<!(?:ore|alle|um|ob|at|by) )" + BEFORE + "(\\d{1,2}) ?[./] ?(\\d{1,2})\\.?(?![\\d./:])(?!\\p{L})");
    private static final Pattern MONTH_NO_YEAR = Pattern.compile(BEFORE + MONTHS + AFTER);
    private static final Pattern YEAR_ALONE = Pattern.compile(BEFORE + YEAR + AFTER);

    private final boolean dayFirst;
    private final StringBuilder left;
    private final List<DateToken> tokens = new ArrayList<>();

    private DateScanner(String text, boolean dayFirst) {
        this.dayFirst = dayFirst;
        this.left = new StringBuilder(text);
    }

    private interface Reading {
        Optional<DateToken> of(Matcher matcher);
    }

    /** The tokens in the order of the text; {@code dayFirst} says that 03/04 is the third of April, else it is not decided. */
    static List<DateToken> scan(String text, boolean dayFirst) {
        return new DateScanner(text, dayFirst).all();
    }

    private List<DateToken> all() {
        take(ISO, m -> Optional.of(day(m, number(m, 1), number(m, 2), number(m, 3))));
        take(NUMBERS, this::numbers);
        take(WORDS, m -> Optional.of(day(m, number(m, 3), DateWords.month(m.group(2)), number(m, 1))));
        take(MONTH_DAY, m -> Optional.of(day(m, number(m, 3), DateWords.month(m.group(1)), number(m, 2))));
        take(QUARTER, this::quarter);
        take(HALF, this::half);
        take(WORDS_NO_YEAR, m -> withoutYear(m, DateWords.month(m.group(2)), number(m, 1)));
        take(MONTH_YEAR, m -> months(m, number(m, 2), DateWords.month(m.group(1)), 1));
        take(NUMBER_YEAR, m -> months(m, number(m, 2), number(m, 1), 1));
        take(NUMBERS_NO_YEAR, m -> withoutYear(m, number(m, 2), number(m, 1)));
        take(MONTH_NO_YEAR, m -> monthWithoutYear(m, DateWords.month(m.group(1))));
        take(YEAR_ALONE, m -> months(m, number(m, 1), 1, 12));
        tokens.sort(Comparator.comparingInt(DateToken::start));
        return List.copyOf(tokens);
    }

    /** Takes what a pattern finds and blanks it, so that no later pattern reads it again. */
    private void take(Pattern pattern, Reading reading) {
        Matcher matcher = pattern.matcher(left.toString());
        while (matcher.find()) {
            reading.of(matcher).ifPresent(token -> {
                tokens.add(token);
                for (int i = token.start(); i < token.end(); i++) {
                    left.setCharAt(i, '\u0001');
                }
            });
        }
    }

    private Optional<DateToken> numbers(Matcher m) {
        int a = number(m, 1);
        int b = number(m, 3);
        boolean two = m.group(4).length() == 2;
        int year = number(m, 4) + (two ? 2000 : 0);
        boolean either = !dayFirst && a <= 12 && b <= 12 && a != b && m.group(2).contains("/") && a > 0 && b > 0;
        DateToken token = day(m, year, b, a);
        if (either) {
            return Optional.of(new DateToken(
                    m.start(), m.end(), Kind.DAY_OR_MONTH, LocalDate.of(year, b, a), LocalDate.of(year, a, b)));
        }
        return Optional.of(
                two && token.isDay()
                        ? new DateToken(m.start(), m.end(), Kind.TWO_DIGITS, token.first(), token.last())
                        : token);
    }

    private static DateToken day(Matcher m, int year, int month, int day) {
        if (month < 1 || month > 12 || year < 1) {
            LocalDate none = LocalDate.of(Math.max(1, year), 12, 31);
            return new DateToken(m.start(), m.end(), Kind.NO_SUCH_DAY, none, none);
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        boolean exists = day >= 1 && day <= length;
        LocalDate date = LocalDate.of(year, month, exists ? day : length);
        return new DateToken(m.start(), m.end(), exists ? Kind.DAY : Kind.NO_SUCH_DAY, date, date);
    }

    private static Optional<DateToken> withoutYear(Matcher m, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        LocalDate date = YearMonth.of(DateToken.NO_YEAR, month).atDay(1).plusDays(day - 1L);
        return Optional.of(new DateToken(m.start(), m.end(), Kind.NO_YEAR, date, date));
    }

    private static Optional<DateToken> monthWithoutYear(Matcher m, int month) {
        YearMonth whole = YearMonth.of(DateToken.NO_YEAR, month);
        return Optional.of(new DateToken(m.start(), m.end(), Kind.NO_YEAR, whole.atDay(1), whole.atEndOfMonth()));
    }

    private static Optional<DateToken> months(Matcher m, int year, int month, int count) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(year, month);
        return Optional.of(new DateToken(
                m.start(),
                m.end(),
                Kind.PERIOD,
                first.atDay(1),
                first.plusMonths(count - 1L).atEndOfMonth()));
    }

    private Optional<DateToken> quarter(Matcher m) {
        int quarter = ordinal(m.group(1) == null ? m.group(2) : m.group(1));
        return months(m, number(m, 3), 3 * quarter - 2, 3);
    }

    private Optional<DateToken> half(Matcher m) {
        return months(m, number(m, 2), 6 * ordinal(m.group(1)) - 5, 6);
    }

    private static int ordinal(String text) {
        return switch (text) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(text);
        };
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
