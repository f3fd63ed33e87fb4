package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.Slug;
import eu.alpsynergy.importer.sheet.SheetRow;
import eu.alpsynergy.model.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rows of a timetable into calls; a row with anything that would have to be guessed gives a problem and no call. */
final class TimetableReading {

    private final String file;
    private final TimetableMapping mapping;
    private final ProblemLog log;
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, Long> rowOfId = new HashMap<>();
    private long rows;
    private long leftOut;

    TimetableReading(String file, TimetableMapping mapping, ProblemLog log) {
        this.file = file;
        this.mapping = mapping;
        this.log = log;
    }

    long rows() {
        return rows;
    }

    long leftOut() {
        return leftOut;
    }

    List<PlannedCall> read(List<SheetRow> all) {
        Optional<SheetRow> header =
                all.stream().filter(r -> r.number() == mapping.headerRow()).findFirst();
        Optional<Map<String, Integer>> columns =
                TimetableColumns.find(file, mapping, header.map(SheetRow::cells).orElse(List.of()), log);
        if (columns.isEmpty()) {
            return List.of();
        }
        columnOf.putAll(columns.get());
        List<PlannedCall> calls = new ArrayList<>();
        for (SheetRow row : all) {
            if (row.number() > mapping.headerRow() && !row.isBlank()) {
                rows++;
                List<PlannedCall> read = call(row);
                leftOut += read.isEmpty() ? 1 : 0;
                calls.addAll(read);
            }
        }
        return calls;
    }

    private String cell(SheetRow row, String ours) {
        return row.cell(columnOf.getOrDefault(ours, -1));
    }

    private List<PlannedCall> call(SheetRow row) {
        String name = cell(row, "name").replaceAll("\\s+", " ");
        Optional<List<WindowProposal>> windows = windows(row);
        Optional<Optional<BigDecimal>> budget = budget(row);
        Optional<List<String>> regions = regions(row);
        if (name.isEmpty()) {
            report(row.number(), header("name"), "", Rule.REQUIRED, "the call has no name", "name it in the timetable");
        }
        if (name.isEmpty() || windows.isEmpty() || budget.isEmpty() || regions.isEmpty()) {
            return List.of();
        }
        List<PlannedCall> calls = new ArrayList<>();
        for (int i = 0; i < windows.get().size(); i++) {
            String id = mapping.idPrefix() + "-" + Slug.of(name, "call")
                    + (windows.get().size() > 1 ? "-w" + (i + 1) : "");
            if (!isFree(id, row)) {
                return List.of();
            }
            calls.add(call(row, id, name, windows.get().get(i), budget.get(), regions.get()));
        }
        return calls;
    }

    private PlannedCall call(
            SheetRow row,
            String id,
            String name,
            WindowProposal window,
            Optional<BigDecimal> budget,
            List<String> regions) {
        String words = windowWords(row);
        boolean decided = mapping.windows().containsKey(words);
        boolean plain = window.kind().equals("fixed") && !decided;
        String applicants = cell(row, "applicants");
        String remark = cell(row, "remark");
        return new PlannedCall(
                id,
                name,
                window,
                plain ? "" : words,
                budget,
                regions,
                mapping.regions().containsKey(cell(row, "region")),
                themes(cell(row, "objective")),
                cell(row, "objective").replaceAll("\\s+", " "),
                (applicants.isEmpty()
                                ? remark
                                : remark.isEmpty()
                                        ? "applicants: " + applicants
                                        : remark + "; applicants: " + applicants)
                        .replaceAll("\\s+", " "),
                "timetable " + file + ", row " + row.number()
                        + (decided ? "; window decided in the mapping file" : ""));
    }

    private boolean isFree(String id, SheetRow row) {
        Long other = rowOfId.putIfAbsent(id, row.number());
        if (other != null) {
            report(
                    row.number(),
                    header("name"),
                    id,
                    Rule.PRIMARY_KEY,
                    "the call has the same id as that of row " + other + ": " + id,
                    "give the calls different names in the timetable");
        }
        return other == null;
    }

    private String windowWords(SheetRow row) {
        String window = cell(row, "window");
        String opens = cell(row, "opens");
        String closes = cell(row, "closes");
        return opens.isEmpty() && closes.isEmpty() ? window : opens + " - " + closes;
    }

    private Optional<List<WindowProposal>> windows(SheetRow row) {
        String words = windowWords(row);
        List<WindowProposal> decided = mapping.windows().get(words);
        if (decided != null) {
            return Optional.of(decided);
        }
        boolean two = !cell(row, "opens").isEmpty() || !cell(row, "closes").isEmpty();
        WindowReading reading = two
                ? WindowText.read(cell(row, "opens"), cell(row, "closes"), mapping.dayFirst())
                : WindowText.read(words, mapping.dayFirst());
        if (reading instanceof WindowReading.Clean clean) {
            return Optional.of(List.of(clean.window()));
        }
        WindowReading.Dirty dirty = (WindowReading.Dirty) reading;
        report(
                row.number(),
                header(two ? "opens" : "window"),
                words,
                Rule.TIMETABLE_WINDOW,
                "'" + words + "' " + dirty.fault().says() + " (" + dirty.fault().code() + ")",
                proposals(words, dirty));
        return Optional.empty();
    }

    private static String proposals(String words, WindowReading.Dirty dirty) {
        if (dirty.proposals().isEmpty()) {
            return "ask the authority, then decide it under \"windows\" in the mapping file";
        }
        return dirty.proposals().stream()
                .map(w -> "\"windows\": {\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\": ["
                        + w.stream().map(WindowProposal::toJson).collect(Collectors.joining(",")) + "]}")
                .collect(Collectors.joining(" or ", "proposal for the mapping file: ", ""));
    }

    private Optional<Optional<BigDecimal>> budget(SheetRow row) {
        String text = cell(row, "budget");
        if (text.isEmpty()
                || DateWords.NOT_YET.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(Optional.empty());
        }
        Optional<BigDecimal> number = row.numberAt(columnOf.getOrDefault("budget", -1));
        if (number.isPresent()) {
            return Optional.of(number);
        }
        Double decided = mapping.budgets().get(text);
        if (decided != null) {
            return Optional.of(Optional.of(BigDecimal.valueOf(decided)));
        }
        Amounts.Reading reading = Amounts.read(text, mapping.decimal());
        if (reading.amount().isEmpty()) {
            report(
                    row.number(),
                    header("budget"),
                    text,
                    Rule.TIMETABLE_AMOUNT,
                    "'" + text + "' is no amount with '" + mapping.decimal() + "' before its decimals",
                    reading.proposal()
                            .map(p -> "proposal for the mapping file: \"budgets\": {\"" + text + "\": "
                                    + p.toPlainString() + "}")
                            .orElse("decide it under \"budgets\" in the mapping file"));
            return Optional.empty();
        }
        return Optional.of(reading.amount());
    }

    private Optional<List<String>> regions(SheetRow row) {
        String words = cell(row, "region");
        List<String> regions =
                mapping.regions().getOrDefault(words, mapping.regions().get(TimetableMapping.ANY));
        if (regions == null) {
            report(
                    row.number(),
                    header("region"),
                    words,
                    Rule.TIMETABLE_REGION,
                    "the mapping file does not say which regions '" + words + "' means",
                    Nearest.to(words, mapping.regions().keySet())
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse("add it, or \"*\" for all others, under \"regions\""));
        }
        return Optional.ofNullable(regions);
    }

    private List<String> themes(String objective) {
        Set<String> themes = new LinkedHashSet<>(mapping.themes().getOrDefault(objective, List.of()));
        for (String part : objective.split("[;,\\n]", -1)) {
            themes.addAll(mapping.themes().getOrDefault(part.strip(), List.of()));
        }
        return themes.stream().sorted().toList();
    }

    private String header(String ours) {
        return mapping.column(ours).orElse(ours);
    }

    private void report(
            long row,
            String column,
            @org.jspecify.annotations.Nullable String value,
            Rule rule,
            String message,
            String hint) {
        log.addCell(file, row, column, value, rule, message, hint);
    }
}
