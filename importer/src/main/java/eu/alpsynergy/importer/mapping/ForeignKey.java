package eu.alpsynergy.importer.mapping;

import java.util.List;

/** Columns whose values must occur in columns of another table. */
public record ForeignKey(List<String> columns, String table, List<String> referenced) {

    public ForeignKey {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }
}
