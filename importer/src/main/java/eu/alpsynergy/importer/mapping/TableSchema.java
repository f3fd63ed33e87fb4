package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.source.Dialect;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** One table of a data package: its file and how it is written, its columns, its keys. */
public record TableSchema(
        String name,
        String file,
        String title,
        String description,
        Dialect dialect,
        List<FieldSchema> fields,
        Set<String> missingValues,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    public TableSchema {
        fields = List.copyOf(fields);
        missingValues = Set.copyOf(missingValues);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    public OptionalInt indexOf(String column) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(column)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public List<String> columns() {
        return fields.stream().map(FieldSchema::name).toList();
    }

    /** Positions of columns that are known to exist. */
    public int[] positions(List<String> columns) {
        return columns.stream().mapToInt(c -> indexOf(c).orElseThrow()).toArray();
    }

    TableSchema with(List<FieldSchema> otherFields, List<ForeignKey> otherKeys) {
        return new TableSchema(
                name, file, title, description, dialect, otherFields, missingValues, primaryKey, otherKeys);
    }

    /** The same table as its canonical form writes it: UTF-8, comma, point, ISO dates, empty for absent. */
    public TableSchema canonical() {
        return new TableSchema(
                name,
                name + ".csv",
                title,
                description,
                Dialect.canonical(),
                fields.stream().map(FieldSchema::canonical).toList(),
                Set.of(""),
                primaryKey,
                foreignKeys);
    }
}
