package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.timetable.DateToken.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ways a cell could be meant that cannot be read without guessing: each a list of the windows it would stand for. */
final class WindowWays {

    private final WindowCell cell;
    private final List<DateToken> tokens;

    WindowWays(WindowCell cell) {
        this.cell = cell;
        this.tokens = cell.tokens();
    }

    List<List<WindowProposal>> several() {
        if (cell.any(Kind.PERIOD) && cell.any(Kind.DAY)) {
            return List.of();
        }
        List<List<WindowProposal>> ways = new ArrayList<>();
        List<WindowProposal> pairs = new ArrayList<>();
        boolean paired = tokens.size() % 2 == 0 && tokens.size() > 2;
        for (int i = 0; i + 1 < tokens.size() && paired; i += 2) {
            paired = cell.isRange(i)
                    && !tokens.get(i + 1).last().isBefore(tokens.get(i).first());
            pairs.add(window(tokens.get(i).first(), tokens.get(i + 1).last()));
        }
        if (paired) {
            ways.add(pairs);
        } else if (!cell.any(Kind.PERIOD)) {
            ways.add(tokens.stream()
                    .map(t -> WindowProposal.fixed(null, t.first()))
                    .toList());
        } else {
            ways.add(tokens.stream()
                    .map(t -> WindowProposal.frame(t.first(), t.last()))
                    .toList());
        }
        if (tokens.size() == 2
                && !cell.any(Kind.PERIOD)
                && !tokens.get(1).first().isBefore(tokens.get(0).first())) {
            ways.add(List.of(
                    WindowProposal.fixed(tokens.get(0).first(), tokens.get(1).first())));
        }
        return ways;
    }

    private WindowProposal window(LocalDate first, LocalDate last) {
        return cell.any(Kind.PERIOD) ? WindowProposal.frame(first, last) : WindowProposal.fixed(first, last);
    }

    List<List<WindowProposal>> rolling() {
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        if (tokens.size() == 1 && tokens.get(0).isDay()) {
            boolean until = cell.says(DateWords.UNTIL) && !cell.says(DateWords.FROM);
            first = until ? null : tokens.get(0).first();
            last = until ? tokens.get(0).first() : null;
        } else if (tokens.size() == 2 && tokens.stream().allMatch(DateToken::isDay)) {
            first = tokens.get(0).first();
            last = tokens.get(1).first();
        }
        return List.of(List.of(WindowProposal.rolling(first, last)));
    }

    List<List<WindowProposal>> asRange(java.util.function.Function<DateToken, LocalDate> day) {
        if (tokens.size() == 1) {
            LocalDate only = day.apply(tokens.get(0));
            return cell.says(DateWords.FROM) == cell.says(DateWords.UNTIL)
                    ? eitherEnd(only)
                    : List.of(List.of(
                            cell.says(DateWords.FROM)
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
    List<List<WindowProposal>> withYear() {
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

    List<List<WindowProposal>> extended() {
        LocalDate last = tokens.get(tokens.size() - 1).last();
        @Nullable LocalDate first = tokens.size() > 2 ? tokens.get(0).first() : null;
        return List.of(List.of(WindowProposal.fixed(first, last)));
    }

    WindowProposal around() {
        LocalDate first = tokens.get(0).first().withDayOfMonth(1);
        LocalDate end = tokens.get(tokens.size() - 1).last();
        return WindowProposal.frame(first, end.withDayOfMonth(end.lengthOfMonth()));
    }

    static List<List<WindowProposal>> eitherEnd(LocalDate day) {
        return List.of(List.of(WindowProposal.fixed(day, null)), List.of(WindowProposal.fixed(null, day)));
    }

    static List<List<WindowProposal>> both(List<List<WindowProposal>> one, List<List<WindowProposal>> other) {
        List<List<WindowProposal>> all = new ArrayList<>(one);
        other.stream().filter(w -> !all.contains(w)).forEach(all::add);
        return all;
    }
}
