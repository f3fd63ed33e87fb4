package eu.alpsynergy.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What {@code datapackage.json} says: name, title and version of the package, and its tables. */
public record PackageSchema(
        String name,
        String title,
        String version,
        List<TableSchema> tables,
        String descriptorText,
        JsonNode descriptor) {

    public PackageSchema {
        tables = List.copyOf(tables);
    }

    public Optional<TableSchema> findTable(String table) {
        return tables.stream().filter(t -> t.name().equals(table)).findFirst();
    }

    PackageSchema withTables(List<TableSchema> others) {
        return new PackageSchema(name, title, version, others, descriptorText, descriptor);
    }
}
