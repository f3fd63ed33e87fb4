package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.timetable.DateToken.Kind;
import eu.alpsynergy.importer.timetable.WindowReading.Clean;
import eu.alpsynergy.importer.timetable.WindowReading.Dirty;
import eu.alpsynergy.importer.timetable.WindowReading.Fault;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads windows as people write them. Two days joined as a range, one day with a word that says which end it is, and "not yet known"
 * are read; all else is handed back with the ways it could be meant. The documented cases are in docs/user-guide/timetables.md, which a test
 * holds against this class.
 */
public final class WindowText {

    private static final int LONGEST = 2_000;
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}(?:[.,]\\d+)?|5\\d{4}(?:[.,]\\d+)?");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private final String text;
    private final List<DateToken> tokens;
    private final String rest;

    private WindowText(String text, boolean dayFirst) {
        this.text = text;
        this.tokens = DateScanner.scan(text, dayFirst);
        StringBuilder words = new StringBuilder(text);
        tokens.forEach(t -> {
            for (int i = t.start(); i < t.end(); i++) {
                words.setCharAt(i, '\u0001');
            }
        });
        this.rest = words.toString();
    }

    /** The window a cell names; {@code dayFirst} decides dates such as 03/04/2025, else they are not decided. */
    public static WindowReading read(String cell, boolean dayFirst) {
        String text = normalised(cell);
        if (text.isEmpty() || DateWords.NOT_YET.matcher(text).matches()) {
            return new Clean(WindowProposal.unknown());
        }
        if (text.length() > LONGEST) {
            return new Dirty(Fault.UNREADABLE, List.of());
        }
        return new WindowText(text, dayFirst).read();
    }

    /** The window that two cells name, its first and its last day. */
    public static WindowReading read(String opens, String closes, boolean dayFirst) {
        String first = normalised(opens);
        String last = normalised(closes);
        boolean noFirst = first.isEmpty() || DateWords.NOT_YET.matcher(first).matches();
        boolean noLast = last.isEmpty() || DateWords.NOT_YET.matcher(last).matches();
        if (noFirst && noLast) {
            return new Clean(WindowProposal.unknown());
        }
        return noFirst
                ? read("until " + last, dayFirst)
                : noLast ? read("from " + first, dayFirst) : read(first + " - " + last, dayFirst);
    }

    private static String normalised(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private WindowReading read() {
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = SERIAL_START.plusDays((long) Double.parseDouble(text.replace(',', '.')));
            return new Dirty(Fault.SERIAL_NUMBER, eitherEnd(day));
        }
        if (DateWords.ROLLING.matcher(rest).find()) {
            return new Dirty(Fault.ROLLING_WORDS, rolling());
        }
        if (tokens.isEmpty()) {
            return new Dirty(Fault.UNREADABLE, List.of());
        }
        if (any(Kind.NO_SUCH_DAY)) {
            return new Dirty(Fault.NO_SUCH_DAY, asRange(DateToken::first));
        }
        if (any(Kind.DAY_OR_MONTH)) {
            return new Dirty(Fault.DAY_OR_MONTH, both(asRange(DateToken::first), asRange(DateToken::last)));
        }
        if (any(Kind.NO_YEAR)) {
            return new Dirty(Fault.NO_YEAR, withYear());
        }
        if (any(Kind.TWO_DIGITS)) {
            return new Dirty(Fault.TWO_DIGIT_YEAR, asRange(DateToken::first));
        }
        if (DateWords.EXTENDED.matcher(rest).find() && tokens.size() > 1) {
            return new Dirty(Fault.EXTENDED, extended());
        }
        if (DateWords.APPROXIMATE.matcher(rest).find()) {
            return new Dirty(Fault.APPROXIMATE, List.of(List.of(around())));
        }
        return any(Kind.PERIOD) ? periods() : days();
    }

    private boolean any(Kind kind) {
        return tokens.stream().anyMatch(t -> t.kind() == kind);
    }

    private WindowReading days() {
        LocalDate first = tokens.get(0).first();
        if (tokens.size() == 1) {
            boolean from = says(DateWords.FROM);
            boolean until = says(DateWords.UNTIL);
            return from == until
                    ? new Dirty(Fault.ONE_DATE, eitherEnd(first))
                    : new Clean(from ? WindowProposal.fixed(first, null) : WindowProposal.fixed(null, first));
        }
        if (tokens.size() > 2 || !isRange(0)) {
            return new Dirty(Fault.SEVERAL_WINDOWS, several());
        }
        LocalDate last = tokens.get(1).first();
        if (last.isBefore(first)) {
            return new Dirty(
                    Fault.END_BEFORE_START,
                    List.of(
                            List.of(WindowProposal.fixed(last, first)),
                            List.of(WindowProposal.fixed(first, yearAfter(first, last)))));
        }
        return new Clean(WindowProposal.fixed(first, last));
    }

    private static LocalDate yearAfter(LocalDate first, LocalDate last) {
        LocalDate later = last.withYear(first.getYear());
        return later.isBefore(first) ? later.plusYears(1) : later;
    }

    private WindowReading periods() {
        if (tokens.size() > 2 || (tokens.size() == 2 && !isRange(0))) {
            return new Dirty(Fault.SEVERAL_WINDOWS, several());
        }
        LocalDate first = tokens.get(0).first();
        LocalDate last = tokens.get(tokens.size() - 1).last();
        List<List<WindowProposal>> ways = new ArrayList<>();
        if (!last.isBefore(first)) {
            ways.add(List.of(WindowProposal.frame(first, last)));
        }
        tokens.stream()
                .filter(DateToken::isDay)
                .findFirst()
                .ifPresent(t -> ways.add(List.of(
                        t.equals(tokens.get(0))
                                ? WindowProposal.fixed(t.first(), null)
                                : WindowProposal.fixed(null, t.first()))));
        return new Dirty(Fault.PERIOD_ONLY, ways);
    }

    private boolean says(Pattern words) {
        return words.matcher(rest.replace('\u0001', ' ')).find();
    }

    /** Whether the text between a token and the next joins the ends of one window. */
    private boolean isRange(int token) {
        String between =
                text.substring(tokens.get(token).end(), tokens.get(token + 1).start());
        return DateWords.RANGE.matcher(between).matches();
    }

    private List<List<WindowProposal>> several() {
        if (any(Kind.PERIOD) && any(Kind.DAY)) {
            return List.of();
        }
        List<List<WindowProposal>> ways = new ArrayList<>();
        List<WindowProposal> pairs = new ArrayList<>();
        boolean paired = tokens.size() % 2 == 0 && tokens.size() > 2;
        for (int i = 0; i + 1 < tokens.size() && paired; i += 2) {
            paired = isRange(i)
                    && !tokens.get(i + 1).last().isBefore(tokens.get(i).first());
            pairs.add(window(tokens.get(i).first(), tokens.get(i + 1).last()));
        }
        if (paired) {
            ways.add(pairs);
        } else if (!any(Kind.PERIOD)) {
            ways.add(tokens.stream()
                    .map(t -> WindowProposal.fixed(null, t.first()))
                    .toList());
        } else {
            ways.add(tokens.stream()
                    .map(t -> WindowProposal.frame(t.first(), t.last()))
                    .toList());
        }
        if (tokens.size() == 2
                && !any(Kind.PERIOD)
                && !tokens.get(1).first().isBefore(tokens.get(0).first())) {
            ways.add(List.of(
                    WindowProposal.fixed(tokens.get(0).first(), tokens.get(1).first())));
        }
        return ways;
    }

    private WindowProposal window(LocalDate first, LocalDate last) {
        return any(Kind.PERIOD) ? WindowProposal.frame(first, last) : WindowProposal.fixed(first, last);
    }

    private List<List<WindowProposal>> rolling() {
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        if (tokens.size() == 1 && tokens.get(0).isDay()) {
            boolean until = says(DateWords.UNTIL) && !says(DateWords.FROM);
            first = until ? null : tokens.get(0).first();
            last = until ? tokens.get(0).first() : null;
        } else if (tokens.size() == 2 && tokens.stream().allMatch(DateToken::isDay)) {
            first = tokens.get(0).first();
            last = tokens.get(1).first();
        }
        return List.of(List.of(WindowProposal.rolling(first, last)));
    }

    private List<List<WindowProposal>> asRange(java.util.function.Function<DateToken, LocalDate> day) {
        if (tokens.size() == 1) {
            LocalDate only = day.apply(tokens.get(0));
            return says(DateWords.FROM) == says(DateWords.UNTIL)
                    ? eitherEnd(only)
                    : List.of(List.of(
                            says(DateWords.FROM)
                                    ? WindowProposal.fixed(only, null)
                                    : WindowProposal.fixed(null, only)));
        }
        LocalDate first = day.apply(tokens.get(0));
        LocalDate last = day.apply(tokens.get(1));
        return tokens.size() == 2 && !last.isBefore(first)
                ? List.of(List.of(WindowProposal.fixed(first, last)))
                : List.of();
    }

    /** The year that another date of the cell gives. */
    private List<List<WindowProposal>> withYear() {
        Predicate<DateToken> lacksYear = t -> t.kind() == Kind.NO_YEAR;
        if (tokens.size() != 2 || lacksYear.test(tokens.get(1)) || !lacksYear.test(tokens.get(0))) {
            return List.of();
        }
        DateToken last = tokens.get(1);
        DateToken given = tokens.get(0);
        LocalDate first = given.first().withYear(last.first().getYear());
        LocalDate opens = first.isAfter(last.last()) ? first.minusYears(1) : first;
        boolean days = last.kind() == Kind.DAY && given.first().equals(given.last());
        return List.of(
                List.of(days ? WindowProposal.fixed(opens, last.first()) : WindowProposal.frame(opens, last.last())));
    }

    private List<List<WindowProposal>> extended() {
        LocalDate last = tokens.get(tokens.size() - 1).last();
        @Nullable LocalDate first = tokens.size() > 2 ? tokens.get(0).first() : null;
        return List.of(List.of(WindowProposal.fixed(first, last)));
    }

    private WindowProposal around() {
        LocalDate first = tokens.get(0).first().withDayOfMonth(1);
        LocalDate end = tokens.get(tokens.size() - 1).last();
        return WindowProposal.frame(first, end.withDayOfMonth(end.lengthOfMonth()));
    }

    private static List<List<WindowProposal>> eitherEnd(LocalDate day) {
        return List.of(List.of(WindowProposal.fixed(day, null)), List.of(WindowProposal.fixed(null, day)));
    }

    private static List<List<WindowProposal>> both(List<List<WindowProposal>> one, List<List<WindowProposal>> other) {
        List<List<WindowProposal>> all = new ArrayList<>(one);
        other.stream().filter(w -> !all.contains(w)).forEach(all::add);
        return all;
    }
}
