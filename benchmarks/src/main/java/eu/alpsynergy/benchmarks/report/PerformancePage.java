package eu.alpsynergy.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The text of docs/performance.md. What was not measured is said to be; nothing is filled in. */
final class PerformancePage {

    static final String NOT_MEASURED = "not measured";

    private final List<Promise> promises;
    private final List<Measured> results;
    private final List<Growth> growths;
    private final StringBuilder out = new StringBuilder();

    PerformancePage(List<Promise> promises, List<Measured> results) {
        this.promises = List.copyOf(promises);
        this.results = List.copyOf(results);
        this.growths = Growth.of(results);
    }

    /** @param runs figure and what its line of circumstances says: date, commit, machine, memory, load */
    String text(Map<String, List<String>> runs) {
        out.append(
                        "# Performance\n\nWritten by `benchmarks/run` from `benchmarks/results`; do not edit. Several rounds stand as their median.")
                .append(
                        " A ratio is ours divided by the peer's, of the same run. Where the load was above 1, elapsed times are longer than on a quiet machine.\n");
        promised();
        growth();
        everything();
        circumstances(runs);
        out.append(
                        "\n## What fits where\nWhat these figures mean for a dataset of a given size, when one machine is no longer enough, and a plan to")
                .append(" 100 million actors: [scale.md](scale.md).\n");
        return out.toString();
    }

    private void promised() {
        Map<String, List<Promise>> topics = promises.stream()
                .collect(Collectors.groupingBy(Promise::topic, LinkedHashMap::new, Collectors.toList()));
        out.append("\n## Promised and measured\n");
        topics.forEach((topic, list) -> {
            out.append("\n### ")
                    .append(topic)
                    .append("\n| promised | measured | peer | met | by |\n|---|---|---|---|---|\n");
            list.forEach(this::row);
        });
    }

    private void row(Promise promise) {
        if (promise.heldByTests()) {
            cells(promise.text(), "held by tests", "", "", promise.command());
            return;
        }
        Optional<Measured> found = results.stream()
                .filter(m -> m.figure().equals(promise.figure()) && m.size().equals(promise.size()))
                .findFirst();
        OptionalDouble value =
                switch (promise.of()) {
                    case "ratio" -> found.map(Measured::ratio).orElse(OptionalDouble.empty());
                    case "exponent" -> exponent(promise.figure());
                    default -> found.map(m -> OptionalDouble.of(m.value())).orElse(OptionalDouble.empty());
                };
        if (value.isEmpty()) {
            cells(promise.text(), NOT_MEASURED, "", "", command(promise));
            return;
        }
        double measured = value.getAsDouble();
        String shown =
                switch (promise.of()) {
                    case "ratio" ->
                        number(measured) + "x (" + number(found.orElseThrow().value()) + " "
                                + found.orElseThrow().unit() + ")";
                    case "exponent" -> "exponent " + number(measured);
                    default -> number(measured) + " " + found.orElseThrow().unit();
                };
        cells(
                promise.text(),
                shown,
                found.map(PerformancePage::peer).orElse(""),
                promise.verdict(measured),
                command(promise));
    }

    private OptionalDouble exponent(String figure) {
        return growths.stream()
                .filter(g -> g.figure().equals(figure))
                .mapToDouble(Growth::exponent)
                .findFirst();
    }

    private static String command(Promise promise) {
        return promise.command().isBlank() ? "no command yet" : "`benchmarks/run " + promise.command() + "`";
    }

    private void growth() {
        out.append(
                "\n## Growth\nThe exponent is the slope in logarithms over all sizes: 1 is linear, 2 quadratic. Pictures: both axes logarithmic, dashed is the peer.\n");
        if (growths.isEmpty()) {
            out.append("\nNo figure was measured at two sizes.\n");
            return;
        }
        out.append("\n| figure | size: value | exponent | picture |\n|---|---|---|---|\n");
        for (Growth growth : growths) {
            String points = growth.points().stream()
                    .map(p -> number(Growth.size(p)) + ": " + number(p.value()) + " " + p.unit())
                    .collect(Collectors.joining("<br>"));
            cells(
                    growth.figure(),
                    points,
                    number(growth.exponent()),
                    "![" + growth.figure() + "](performance/" + fileName(growth) + ")");
        }
    }

    private void everything() {
        out.append("\n## All results\n");
        if (results.isEmpty()) {
            out.append("\nNothing has been measured yet.\n");
            return;
        }
        out.append("\n| figure | size | median | rounds | peer | ratio |\n|---|---|---|---|---|---|\n");
        for (Measured m : results) {
            cells(
                    m.figure(),
                    m.sizeNumber().isPresent() ? number(m.sizeNumber().getAsDouble()) : m.size(),
                    number(m.value()) + " " + m.unit(),
                    Integer.toString(m.values().size()),
                    peer(m),
                    m.ratio().isPresent() ? number(m.ratio().getAsDouble()) : "");
        }
    }

    private void circumstances(Map<String, List<String>> runs) {
        out.append("\n## When and on what\n");
        if (runs.isEmpty()) {
            out.append("\nNothing has been measured yet.\n");
            return;
        }
        out.append(
                "\n| `benchmarks/run` | date | commit | machine | memory | load before, after |\n|---|---|---|---|---|---|\n");
        runs.forEach((name, about) -> {
            String[] row = new String[6];
            row[0] = name;
            for (int i = 1; i < row.length; i++) {
                row[i] = i <= about.size() ? about.get(i - 1) : "unknown";
            }
            cells(row);
        });
    }

    private static String peer(Measured m) {
        return m.peer().isEmpty()
                ? ""
                : m.peer()
                        + (m.peerValue().isPresent()
                                ? " " + number(m.peerValue().getAsDouble()) + " " + m.unit()
                                : "");
    }

    private void cells(String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        out.append("|\n");
    }

    /** The file of a growth's picture: letters, digits and hyphens. */
    static String fileName(Growth growth) {
        return growth.figure()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "") + ".svg";
    }

    /** Three digits that count, thousands apart. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        if (value >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        int digits = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
