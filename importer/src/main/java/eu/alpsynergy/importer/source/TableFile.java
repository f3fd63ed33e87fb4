package eu.alpsynergy.importer.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One table of a data package in a folder, to be changed and written back: by primary key, in the order of its columns. */
public final class TableFile {

    private final List<String> header;
    private final List<String> key;
    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private TableFile(List<String> header, List<String> key) {
        this.header = List.copyOf(header);
        this.key = key;
    }

    /** Reads a table in canonical form; what is no CSV is an {@link IOException}. */
    public static TableFile read(Path folder, String table, String... key) throws IOException {
        try {
            return readAll(folder, table, key);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException("no CSV in UTF-8: " + e.getMessage(), e);
        }
    }

    private static TableFile readAll(Path folder, String table, String... key) throws IOException {
        List<String> header = new ArrayList<>();
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(folder.resolve(table + ".csv"), StandardCharsets.UTF_8)) {
            csv.stream().limit(1).forEach(r -> header.addAll(r.getFields()));
        }
        TableFile all = new TableFile(header, List.of(key));
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : csv) {
                all.put(new LinkedHashMap<>(row.getFieldsAsMap()));
            }
        }
        return all;
    }

    /** A table without rows. */
    public static TableFile empty(List<String> header, List<String> key) {
        return new TableFile(header, List.copyOf(key));
    }

    public void put(Map<String, String> row) {
        rows.put(keyOf(row), row);
    }

    public List<String> columns() {
        return header;
    }

    /** The rows by primary key. */
    public Collection<Map<String, String>> rows() {
        return Collections.unmodifiableCollection(new TreeMap<>(rows).values());
    }

    /** The row with the same key, or an empty one. */
    public Map<String, String> rowLike(Map<String, String> row) {
        return rows.getOrDefault(keyOf(row), Map.of());
    }

    /** Takes all rows out and puts others in their place. */
    public void replaceAll(Collection<Map<String, String>> others) {
        List<Map<String, String>> all = List.copyOf(others);
        rows.clear();
        all.forEach(this::put);
    }

    private String keyOf(Map<String, String> row) {
        if (key.size() == 1) {
            return row.getOrDefault(key.get(0), "");
        }
        return String.join(
                "\u0000", key.stream().map(k -> row.getOrDefault(k, "")).toList());
    }

    public Set<String> values(String column) {
        Set<String> values = new TreeSet<>();
        rows.values().forEach(r -> values.add(r.getOrDefault(column, "")));
        return values;
    }

    public Map<String, String> row(String... keys) {
        return rows.getOrDefault(String.join("\u0000", keys), Map.of());
    }

    public void removeWhere(String column, Set<String> values) {
        rows.values().removeIf(r -> values.contains(r.getOrDefault(column, "")));
    }

    public void write(Path folder, String table) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(folder.resolve(table + ".csv"), StandardCharsets.UTF_8))) {
            csv.writeRecord(header);
            for (Map<String, String> row : rows()) {
                csv.writeRecord(
                        header.stream().map(c -> row.getOrDefault(c, "")).toList());
            }
        }
    }
}
