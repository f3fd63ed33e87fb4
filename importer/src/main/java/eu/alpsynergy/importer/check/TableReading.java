package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.References.Reference;
import eu.alpsynergy.importer.check.key.KeyIndex;
import eu.alpsynergy.importer.check.rule.Findings;
import eu.alpsynergy.importer.check.rule.Row;
import eu.alpsynergy.importer.check.rule.RowRule;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.Ahead;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one table row by row and reports everything wrong with it; good rows go on to the canonical form. */
final class TableReading {

    private static final long LINES_A_STEP = 1_000;

    private final TableSchema table;
    private final CsvTable csv;
    private final ProblemLog log;
    private final References references;
    private final List<RowRule> rules;
    private final CellReading cells;
    private final List<OwnKey> ownKeys = new ArrayList<>();
    private final List<OwnKey> uniqueColumns = new ArrayList<>();
    private final List<OutsideKey> outsideKeys;
    private final ProgressListener progress;
    private long rows;

    /** Where rows go when a canonical form is wanted. */
    interface Sink {
        void add(List<String> row) throws IOException;
    }

    TableReading(
            TableSchema table,
            CsvTable csv,
            ProblemLog log,
            References references,
            List<RowRule> rules,
            ProgressListener progress) {
        this.progress = progress;
        this.table = table;
        this.csv = csv;
        this.log = log;
        this.references = references;
        this.rules =
                rules.stream().filter(r -> r.tables().contains(table.name())).toList();
        this.cells = new CellReading(table, csv, log);
        references.indexesOf(table.name()).forEach((target, index) -> ownKeys.add(ownKey(target.columns(), index)));
        table.fields().stream()
                .filter(f -> f.constraints().unique() && !table.primaryKey().equals(List.of(f.name())))
                .forEach(f -> uniqueColumns.add(ownKey(List.of(f.name()), KeyIndex.toCompare())));
        this.outsideKeys = references.of(table).stream()
                .map(r -> new OutsideKey(r, positions(r.key().columns())))
                .toList();
    }

    /** Columns whose values are noted; no positions when the table lacks one of them. */
    private record OwnKey(List<String> columns, List<Integer> positions, KeyIndex index) {}

    private record OutsideKey(Reference reference, List<Integer> positions) {}

    private OwnKey ownKey(List<String> columns, KeyIndex index) {
        boolean known = columns.stream().allMatch(c -> table.indexOf(c).isPresent());
        return new OwnKey(columns, known ? positions(columns) : List.of(), index);
    }

    private List<Integer> positions(List<String> columns) {
        return Arrays.stream(table.positions(columns)).boxed().toList();
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
        long read = 0;
        try (Ahead<ReadLine> lines = new Ahead<>(() -> csv.next().map(line -> readCells(line, header)))) {
            for (Optional<ReadLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                readLine(line.get(), header, sink);
                if (++read % LINES_A_STEP == 0) {
                    progress.advance(LINES_A_STEP);
                }
            }
        }
        progress.advance(read % LINES_A_STEP);
        return rows;
    }

    /**
     * A line whose cells have been read, one by one, which is half of the work and done ahead.
     *
     * @param row typed cells; none where the line is blank or not as wide as the header
     * @param texts their canonical form, in the order of the schema
     */
    private record ReadLine(CsvLine line, Row row, List<String> texts) implements Ahead.Sized {

        @Override
        public long chars() {
            return line.chars();
        }
    }

    private ReadLine readCells(CsvLine line, Header header) {
        if (line.cells().size() != header.width() || isBlank(line, header)) {
            return new ReadLine(
                    line, new Row(table, line.row(), new Object[table.fields().size()]), List.of());
        }
        @Nullable Object[] values = cells.read(line, header);
        List<String> texts = new ArrayList<>(values.length);
        for (int f = 0; f < values.length; f++) {
            texts.add(CanonicalText.of(values[f], table.fields().get(f)));
        }
        return new ReadLine(line, new Row(table, line.row(), values), texts);
    }

    private static boolean isBlank(CsvLine line, Header header) {
        return line.isBlank() && (header.width() > 1 || line.cells().size() <= 1);
    }

    private void readLine(ReadLine read, Header header, Sink sink) throws IOException {
        CsvLine line = read.line;
        if (isBlank(line, header)) {
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
        List<String> texts = read.texts;
        registerKeys(texts, line.row());
        checkUnique(texts, line.row());
        for (OutsideKey key : outsideKeys) {
            String value = joined(texts, key.positions);
            if (value != null) {
                references.check(key.reference, value, line.row());
            }
        }
        Findings findings = new Findings(log);
        rules.forEach(rule -> rule.check(read.row, findings));
        sink.add(texts);
    }

    /** A ragged row's key still counts: what refers to it should not be reported besides. */
    private void registerRaw(CsvLine line, Header header) {
        for (OwnKey key : ownKeys) {
            List<String> parts = new ArrayList<>();
            for (int field : key.positions) {
                if (header.reaches(field, line.cells())) {
                    parts.add(header.cell(field, line.cells()).strip());
                }
            }
            if (parts.size() == key.columns.size()) {
                key.index.put(KeyIndex.join(parts), line.row());
            }
        }
    }

    private void registerKeys(List<String> texts, long row) {
        for (OwnKey key : ownKeys) {
            String value = joined(texts, key.positions);
            if (value == null) {
                continue;
            }
            OptionalLong before = key.index.put(value, row);
            if (before.isPresent() && key.columns.equals(table.primaryKey())) {
                log.addCell(
                        table.file(),
                        row,
                        String.join(", ", key.columns),
                        KeyIndex.shown(value),
                        Rule.PRIMARY_KEY,
                        "the key '" + KeyIndex.shown(value) + "' is already in row " + before.getAsLong(),
                        "remove one of the two rows or correct its key");
            }
        }
    }

    private void checkUnique(List<String> texts, long row) {
        for (OwnKey key : uniqueColumns) {
            String text = joined(texts, key.positions);
            OptionalLong before = text == null ? OptionalLong.empty() : key.index.put(text, row);
            if (before.isPresent()) {
                log.addCell(
                        table.file(),
                        row,
                        key.columns.get(0),
                        text,
                        Rule.UNIQUE,
                        "'" + text + "' is already in row " + before.getAsLong(),
                        "every value of this column occurs once");
            }
        }
    }

    /** The key of a row; null when a part of it is empty, or a column is missing from the table. */
    private static @Nullable String joined(List<String> texts, List<Integer> positions) {
        if (positions.size() == 1) {
            String only = texts.get(positions.get(0));
            return only.isEmpty() ? null : only;
        }
        List<String> parts = new ArrayList<>(positions.size());
        for (int position : positions) {
            String part = texts.get(position);
            if (part.isEmpty()) {
                return null;
            }
            parts.add(part);
        }
        return parts.isEmpty() ? null : KeyIndex.join(parts);
    }
}
