package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.merge.FolderSwap;
import eu.alpsynergy.importer.source.TableFile;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import eu.alpsynergy.model.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merges a timetable of planned calls into a data package in a folder. Nothing is written unless every row is clean, or rows with problems are
 * left out on request; and never a package that would not pass its own check. A call with an id that is there already is replaced, so that
 * the next edition of a timetable updates the last.
 */
public final class TimetableImport {

    private final ProgressListener progress;

    public TimetableImport(ProgressListener progress) {
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param report problems of the timetable, or of the package it would have made
     * @param applied whether the package was changed
     * @param calls written
     * @param leftOut rows that gave no call
     */
    public record Result(ValidationReport report, boolean applied, int calls, long leftOut) {}

    /** Reads and, when it may, merges. */
    public Result run(Path timetable, Path mappingFile, Path folder, boolean lenient) {
        ProblemLog log = new ProblemLog();
        String file = String.valueOf(timetable.getFileName());
        try {
            TimetableMapping mapping = MappingFile.read(mappingFile);
            TimetableReading reading = new TimetableReading(file, mapping, log);
            List<PlannedCall> calls = reading.read(TimetableFile.rows(timetable, mapping));
            checkReferences(folder, mappingFile, mapping, log);
            ValidationReport report = log.report(file, Map.of("timetable", reading.rows()));
            boolean structural = report.problems().stream().anyMatch(p -> p.rule() == Rule.TIMETABLE_MAPPING);
            if (calls.isEmpty() || structural || (report.hasErrors() && !lenient)) {
                return new Result(report, false, 0, reading.leftOut());
            }
            return merged(folder, mapping, calls, report, reading.leftOut());
        } catch (UnreadablePackageException e) {
            log.add(e.problem());
            return new Result(log.report(file, Map.of()), false, 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot merge into " + folder, e);
        }
    }

    private static void checkReferences(Path folder, Path mappingFile, TimetableMapping mapping, ProblemLog log)
            throws IOException {
        if (!Files.isRegularFile(folder.resolve("datapackage.json"))) {
            throw new UnreadablePackageException(Problem.ofFile(
                    String.valueOf(folder),
                    Rule.MISSING_FILE,
                    "is no folder with a data package",
                    "give one by --into"));
        }
        String file = String.valueOf(mappingFile.getFileName());
        refer(folder, "programmes", Set.of(mapping.programme()), "programme", file, log);
        refer(folder, "sources", Set.of(mapping.source()), "source", file, log);
        refer(folder, "regions", flat(mapping.regions()), "regions", file, log);
        refer(folder, "themes", flat(mapping.themes()), "themes", file, log);
    }

    private static Set<String> flat(Map<String, List<String>> lists) {
        return lists.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private static void refer(Path folder, String table, Set<String> ids, String place, String file, ProblemLog log)
            throws IOException {
        Set<String> known = TableFile.read(folder, table, "id").values("id");
        for (String id : ids) {
            if (!known.contains(id)) {
                log.add(new Problem(
                        file,
                        java.util.OptionalLong.empty(),
                        place,
                        id,
                        Rule.TIMETABLE_MAPPING,
                        "the package's table '" + table + "' has no '" + id + "'",
                        Nearest.to(id, known)
                                .map(n -> "did you mean '" + n + "'?")
                                .orElse("add it to " + table + ".csv first")));
            }
        }
    }

    private Result merged(
            Path folder, TimetableMapping mapping, List<PlannedCall> calls, ValidationReport report, long leftOut)
            throws IOException {
        Optional<Problem> taken = taken(folder, mapping, calls);
        if (taken.isPresent()) {
            throw new UnreadablePackageException(taken.get());
        }
        FolderSwap.recover(folder);
        Path work = FolderSwap.copyBeside(folder, folder);
        try {
            write(work, mapping, calls);
            ValidationReport whole = new PackageValidator().validate(work, progress);
            if (whole.hasErrors()) {
                return new Result(whole, false, 0, leftOut);
            }
            FolderSwap.replace(work, folder);
            return new Result(report, true, calls.size(), leftOut);
        } finally {
            FolderSwap.delete(work);
        }
    }

    /** An id that a call of another programme has. */
    private static Optional<Problem> taken(Path folder, TimetableMapping mapping, List<PlannedCall> calls)
            throws IOException {
        TableFile rows = TableFile.read(folder, "calls", "id");
        return calls.stream()
                .map(PlannedCall::id)
                .filter(id -> !mapping.programme().equals(rows.row(id).getOrDefault("programme", mapping.programme())))
                .map(id -> Problem.ofFile(
                        "calls.csv",
                        Rule.PRIMARY_KEY,
                        "the id '" + id + "' belongs to a call of another programme",
                        "choose another \"idPrefix\" in the mapping file"))
                .findFirst();
    }

    private static void write(Path work, TimetableMapping mapping, List<PlannedCall> calls) throws IOException {
        TableFile rows = TableFile.read(work, "calls", "id");
        TableFile regions = TableFile.read(work, "call_regions", "call", "region");
        TableFile themes = TableFile.read(work, "call_themes", "call", "theme");
        Set<String> ids = calls.stream().map(PlannedCall::id).collect(Collectors.toSet());
        regions.removeWhere("call", ids);
        themes.removeWhere("call", ids);
        for (PlannedCall call : calls) {
            rows.put(row(call, mapping));
            call.regions().forEach(r -> regions.put(link(call, "region", r, mapping, call.regionsNamed())));
            call.themes().forEach(t -> themes.put(link(call, "theme", t, mapping, false)));
        }
        rows.write(work, "calls");
        regions.write(work, "call_regions");
        themes.write(work, "call_themes");
    }

    private static Map<String, String> row(PlannedCall call, TimetableMapping mapping) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", call.id());
        row.put("programme", mapping.programme());
        row.put("name", call.name());
        row.put("window_kind", call.window().kind());
        row.put("window_note", call.windowNote());
        row.put(
                "opens",
                call.window().opens() == null ? "" : call.window().opens().toString());
        row.put(
                "closes",
                call.window().closes() == null ? "" : call.window().closes().toString());
        row.put(
                "budget",
                call.budget().map(b -> b.stripTrailingZeros().toPlainString()).orElse(""));
        row.put("currency", mapping.currency());
        row.put("themes_note", call.objective());
        row.put("remark", call.remark());
        row.put("source", mapping.source());
        row.put("status", "sourced");
        row.put("note", call.note());
        return row;
    }

    private static Map<String, String> link(
            PlannedCall call, String column, String id, TimetableMapping mapping, boolean sourced) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("call", call.id());
        row.put(column, id);
        row.put("source", mapping.source());
        row.put("status", sourced ? "sourced" : "derived");
        row.put("note", "by the mapping file of the timetable");
        return row;
    }
}
