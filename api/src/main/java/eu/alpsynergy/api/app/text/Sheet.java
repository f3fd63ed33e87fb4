package eu.alpsynergy.api.app.text;

import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects lines of text; what is not known is written as {@code -}, in tables and sentences alike. */
final class Sheet {

    static final String NOT_KNOWN = "-";

    private final GraphSnapshot snapshot;
    private final StringBuilder out = new StringBuilder();

    Sheet(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** A heading with an empty line before it. */
    void heading(String text) {
        line("");
        line(text);
    }

    /** Columns as wide as their widest cell; a column of numbers stands on the right. */
    void table(List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        boolean[] numbers = new boolean[header.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = Math.max(
                    width(header.get(c)),
                    rows.stream().mapToInt(r -> width(r.get(column))).max().orElse(0));
            numbers[c] = !rows.isEmpty() && rows.stream().allMatch(r -> isNumber(r.get(column)));
        }
        line(row(header, widths, numbers));
        rows.forEach(r -> line(row(r, widths, numbers)));
    }

    private static String row(List<String> cells, int[] widths, boolean[] numbers) {
        StringBuilder row = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String blanks = " ".repeat(widths[c] - width(cells.get(c)));
            row.append("  ").append(numbers[c] ? blanks + cells.get(c) : cells.get(c) + blanks);
        }
        return row.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isNumber(String cell) {
        return cell.equals(NOT_KNOWN) || cell.matches("[-+]?[\\d,]+(\\.\\d+)?( %)?");
    }

    String text() {
        return out.toString();
    }

    String region(String id) {
        return name(snapshot.regions(), id, r -> r.name().english());
    }

    String regions(Collection<String> ids) {
        return each(ids, this::region);
    }

    String themes(Collection<String> ids) {
        return each(ids, id -> name(snapshot.themes(), id, t -> t.name().english()));
    }

    String stages(Collection<String> ids) {
        return each(ids, id -> name(snapshot.stages(), id, s -> s.name().english()));
    }

    String calls(Collection<String> ids) {
        return each(ids, id -> name(snapshot.calls(), id, c -> c.name()));
    }

    String clusters(Collection<String> ids) {
        return each(ids, id -> name(snapshot.clusters(), id, c -> c.name()));
    }

    private static <T extends Entity<T>> String name(Table<T> table, String id, Function<T, String> name) {
        return table.find(id).map(t -> name.apply(t) + " (" + id + ")").orElse(id);
    }

    private static String each(Collection<String> ids, Function<String, String> name) {
        return ids.isEmpty() ? NOT_KNOWN : ids.stream().map(name).collect(Collectors.joining(", "));
    }

    static String number(@Nullable Double value) {
        return value == null ? NOT_KNOWN : String.format(Locale.ROOT, "%.3f", value);
    }

    static String count(@Nullable Number value) {
        return value == null ? NOT_KNOWN : String.format(Locale.ROOT, "%,d", value.longValue());
    }

    static String money(@Nullable Double value, String currency) {
        return value == null ? NOT_KNOWN : String.format(Locale.ROOT, "%,.0f %s", value, currency);
    }

    static String percent(@Nullable Double share) {
        return share == null ? NOT_KNOWN : String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static String km(@Nullable Double value) {
        return value == null ? NOT_KNOWN : String.format(Locale.ROOT, "%,.0f", value);
    }

    /** A weight or a rate of people's own, without zeros nobody wrote. */
    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    static String orUnknown(@Nullable Object value) {
        return value == null ? NOT_KNOWN : value.toString();
    }

    static String several(Collection<String> ids) {
        return ids.isEmpty() ? NOT_KNOWN : String.join(" ", ids);
    }

    /** From day to day; an end that is not known is said to be so. */
    static String window(@Nullable String opens, @Nullable String closes) {
        if (opens == null && closes == null) {
            return "unknown window";
        }
        return (opens == null ? "opening not known" : opens) + " to " + (closes == null ? "end not known" : closes);
    }

    /** The first so many, and how many more there are. */
    static <T> List<T> first(List<T> all, int most) {
        return new ArrayList<>(all.subList(0, Math.min(most, all.size())));
    }
}
