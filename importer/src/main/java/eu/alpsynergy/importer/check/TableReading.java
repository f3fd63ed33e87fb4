package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.check.References.Target;
import eu.alpsynergy.importer.check.rule.Findings;
import eu.alpsynergy.importer.check.rule.Row;
import eu.alpsynergy.importer.check.rule.RowRule;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.ForeignKey;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one table row by row and reports everything wrong with it; good rows go on to the canonical form. */
final class TableReading {

    private final TableSchema table;
    private final CsvTable csv;
    private final ProblemLog log;
    private final References references;
    private final List<RowRule> rules;
    private final CellReading cells;
    private final Map<Target, KeyIndex> ownKeys;
    private final Map<String, KeyIndex> uniqueColumns = new HashMap<>();
    private long rows;

    /** Where rows go when a canonical form is wanted. */
    interface Sink {
        void add(List<String> row) throws IOException;
    }

    TableReading(TableSchema table, CsvTable csv, ProblemLog log, References references, List<RowRule> rules) {
        this.table = table;
        this.csv = csv;
        this.log = log;
        this.references = references;
        this.rules =
                rules.stream().filter(r -> r.tables().contains(table.name())).toList();
        this.cells = new CellReading(table, csv, log);
        this.ownKeys = references.indexesOf(table.name());
        table.fields().stream()
                .filter(f -> f.constraints().unique() && !table.primaryKey().equals(List.of(f.name())))
                .forEach(f -> uniqueColumns.put(f.name(), new KeyIndex()));
    }

    /** The number of data rows. */
    long read(Sink sink) throws IOException {
        Optional<CsvLine> first = csv.next();
        if (first.isEmpty() || first.get().isBlank()) {
            log.addCell(
                    table.file(),
                    1,
                    null,
                    null,
                    Rule.EMPTY_FILE,
                    "the file has no header row",
                    "begin with " + String.join(",", table.columns()));
            return 0;
        }
        CsvLine head = first.get();
        head.cells().forEach(name -> cells.checkHeaderText(name));
        Header header = Header.read(head.cells(), table, log);
        for (Optional<CsvLine> line = csv.next(); line.isPresent(); line = csv.next()) {
            readLine(line.get(), header, sink);
        }
        return rows;
    }

    private void readLine(CsvLine line, Header header, Sink sink) throws IOException {
        if (line.isBlank() && (header.width() > 1 || line.cells().size() <= 1)) {
            log.addCell(table.file(), line.row(), null, null, Rule.BLANK_ROW, "the row is blank", "remove it");
            return;
        }
        rows++;
        if (line.cells().size() != header.width()) {
            log.addCell(
                    table.file(),
                    line.row(),
                    null,
                    null,
                    Rule.RAGGED_ROW,
                    "the row has %d cells, the header %d".formatted(line.cells().size(), header.width()),
                    "look for a missing or surplus delimiter, or text with one that is not quoted");
            registerRaw(line, header);
            return;
        }
        @Nullable Object[] values = cells.read(line, header);
        List<String> texts = new ArrayList<>(values.length);
        for (int f = 0; f < values.length; f++) {
            texts.add(CanonicalText.of(values[f], table.fields().get(f)));
        }
        registerKeys(texts, line.row());
        checkUnique(texts, line.row());
        for (ForeignKey key : table.foreignKeys()) {
            List<String> parts = parts(texts, key.columns());
            if (parts.stream().noneMatch(String::isEmpty)) {
                references.check(table, key, KeyIndex.join(parts), line.row());
            }
        }
        Row row = new Row(table, line.row(), values);
        Findings findings = new Findings(log);
        rules.forEach(rule -> rule.check(row, findings));
        sink.add(texts);
    }

    /** A ragged row's key still counts: what refers to it should not be reported besides. */
    private void registerRaw(CsvLine line, Header header) {
        ownKeys.forEach((target, index) -> {
            List<String> parts = new ArrayList<>();
            for (String column : target.columns()) {
                int field = table.indexOf(column).orElse(-1);
                if (field >= 0 && header.reaches(field, line.cells())) {
                    parts.add(header.cell(field, line.cells()).strip());
                }
            }
            if (parts.size() == target.columns().size()) {
                index.put(KeyIndex.join(parts), line.row());
            }
        });
    }

    private void registerKeys(List<String> texts, long row) {
        ownKeys.forEach((target, index) -> {
            if (!target.columns().stream().allMatch(c -> table.indexOf(c).isPresent())) {
                return;
            }
            List<String> parts = parts(texts, target.columns());
            if (parts.stream().anyMatch(String::isEmpty)) {
                return;
            }
            String key = KeyIndex.join(parts);
            Long before = index.put(key, row);
            if (before != null && target.columns().equals(table.primaryKey())) {
                log.addCell(
                        table.file(),
                        row,
                        String.join(", ", target.columns()),
                        KeyIndex.shown(key),
                        Rule.PRIMARY_KEY,
                        "the key '" + KeyIndex.shown(key) + "' is already in row " + before,
                        "remove one of the two rows or correct its key");
            }
        });
    }

    private void checkUnique(List<String> texts, long row) {
        uniqueColumns.forEach((column, index) -> {
            String text = texts.get(table.indexOf(column).orElseThrow());
            Long before = text.isEmpty() ? null : index.put(text, row);
            if (before != null) {
                log.addCell(
                        table.file(),
                        row,
                        column,
                        text,
                        Rule.UNIQUE,
                        "'" + text + "' is already in row " + before,
                        "every value of this column occurs once");
            }
        });
    }

    private List<String> parts(List<String> texts, List<String> columns) {
        return columns.stream()
                .map(c -> texts.get(table.indexOf(c).orElseThrow()))
                .toList();
    }
}
