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
import java.util.regex.Pattern;

/**
 * Reads windows as people write them. Two days joined as a range, one day with a word that says which end it is, and "not yet known"
 * are read; all else is handed back with the ways it could be meant. The documented cases are in docs/user-guide/timetables.md, which a test
 * holds against this class.
 */
public final class WindowText {

    private static final int LONGEST = 2_000;
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}(?:[.,]\\d+)?|5\\d{4}(?:[.,]\\d+)?");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private final WindowCell cell;
    private final WindowWays ways;

    private WindowText(WindowCell cell) {
        this.cell = cell;
        this.ways = new WindowWays(cell);
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
        return new WindowText(new WindowCell(text, dayFirst)).read();
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
        if (SERIAL.matcher(cell.text()).matches()) {
            LocalDate day =
                    SERIAL_START.plusDays((long) Double.parseDouble(cell.text().replace(',', '.')));
            return new Dirty(Fault.SERIAL_NUMBER, WindowWays.eitherEnd(day));
        }
        if (DateWords.ROLLING.matcher(cell.rest()).find()) {
            return new Dirty(Fault.ROLLING_WORDS, ways.rolling());
        }
        if (cell.tokens().isEmpty()) {
            return new Dirty(Fault.UNREADABLE, List.of());
        }
        if (cell.any(Kind.NO_SUCH_DAY)) {
            return new Dirty(Fault.NO_SUCH_DAY, ways.asRange(DateToken::first));
        }
        if (cell.any(Kind.DAY_OR_MONTH)) {
            return new Dirty(
                    Fault.DAY_OR_MONTH, WindowWays.both(ways.asRange(DateToken::first), ways.asRange(DateToken::last)));
        }
        if (cell.any(Kind.NO_YEAR)) {
            return new Dirty(Fault.NO_YEAR, ways.withYear());
        }
        if (cell.any(Kind.TWO_DIGITS)) {
            return new Dirty(Fault.TWO_DIGIT_YEAR, ways.asRange(DateToken::first));
        }
        if (DateWords.EXTENDED.matcher(cell.rest()).find() && cell.tokens().size() > 1) {
            return new Dirty(Fault.EXTENDED, ways.extended());
        }
        if (DateWords.APPROXIMATE.matcher(cell.rest()).find()) {
            return new Dirty(Fault.APPROXIMATE, List.of(List.of(ways.around())));
        }
        return cell.any(Kind.PERIOD) ? periods() : days();
    }

    private WindowReading days() {
        LocalDate first = cell.tokens().get(0).first();
        if (cell.tokens().size() == 1) {
            boolean from = cell.says(DateWords.FROM);
            boolean until = cell.says(DateWords.UNTIL);
            return from == until
                    ? new Dirty(Fault.ONE_DATE, WindowWays.eitherEnd(first))
                    : new Clean(from ? WindowProposal.fixed(first, null) : WindowProposal.fixed(null, first));
        }
        if (cell.tokens().size() > 2 || !cell.isRange(0)) {
            return new Dirty(Fault.SEVERAL_WINDOWS, ways.several());
        }
        LocalDate last = cell.tokens().get(1).first();
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
        if (cell.tokens().size() > 2 || (cell.tokens().size() == 2 && !cell.isRange(0))) {
            return new Dirty(Fault.SEVERAL_WINDOWS, ways.several());
        }
        LocalDate first = cell.tokens().get(0).first();
        LocalDate last = cell.tokens().get(cell.tokens().size() - 1).last();
        List<List<WindowProposal>> ways = new ArrayList<>();
        if (!last.isBefore(first)) {
            ways.add(List.of(WindowProposal.frame(first, last)));
        }
        cell.tokens().stream()
                .filter(DateToken::isDay)
                .findFirst()
                .ifPresent(t -> ways.add(List.of(
                        t.equals(cell.tokens().get(0))
                                ? WindowProposal.fixed(t.first(), null)
                                : WindowProposal.fixed(null, t.first()))));
        return new Dirty(Fault.PERIOD_ONLY, ways);
    }
}
