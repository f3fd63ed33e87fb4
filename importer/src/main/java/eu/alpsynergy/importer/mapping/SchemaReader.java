package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.DescriptorFile.Descriptor;
import eu.alpsynergy.importer.source.SafeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads package, tables and keys from {@code datapackage.json}; complains about every place that cannot be used. */
public final class SchemaReader {

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+_-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private SchemaReader() {}

    public static PackageSchema read(Descriptor descriptor, ProblemLog log) {
        JsonPlace root = new JsonPlace(descriptor.tree(), "", log);
        String name = root.requiredText("name");
        String version = root.requiredText("version");
        if (version != null && !VERSION.matcher(version).matches()) {
            root.child("version").wrong("is no version", "use letters, digits and . + _ - only, at most 64");
        }
        List<TableSchema> tables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> files = new HashSet<>();
        List<JsonPlace> resources = root.items("resources");
        if (resources.isEmpty()) {
            root.child("resources").wrong("names no table", "list the CSV files of the package");
        }
        for (JsonPlace resource : resources) {
            table(resource).ifPresent(table -> {
                if (!names.add(table.name()) || !files.add(table.file())) {
                    resource.wrong("repeats the name or file of a table: " + table.name(), "name every table once");
                } else {
                    tables.add(table);
                }
            });
        }
        return new PackageSchema(
                name == null ? "unnamed" : name,
                root.text("title", name == null ? "unnamed" : name),
                version == null ? "0" : version,
                tables,
                descriptor.text(),
                descriptor.tree());
    }

    private static Optional<TableSchema> table(JsonPlace resource) {
        String name = resource.requiredText("name");
        String file = resource.requiredText("path");
        if (name == null || file == null) {
            return Optional.empty();
        }
        if (!NAME.matcher(name).matches()) {
            resource.child("name").wrong("is no name of a table", "use lower-case letters, digits and _");
            return Optional.empty();
        }
        Optional<String> refusal = SafeName.refusal(file);
        if (refusal.isPresent()) {
            resource.child("path")
                    .complain(
                            Rule.UNSAFE_PACKAGE,
                            "the path '" + file + "' " + refusal.get(),
                            "name a file inside the package");
            return Optional.empty();
        }
        JsonPlace schema = resource.child("schema");
        List<FieldSchema> fields = fields(schema);
        if (fields.isEmpty()) {
            schema.child("fields").wrong("names no column", "list the columns of the table");
            return Optional.empty();
        }
        Set<String> columns =
                new HashSet<>(fields.stream().map(FieldSchema::name).toList());
        return Optional.of(new TableSchema(
                name,
                file,
                resource.text("title", name),
                resource.text("description", ""),
                DialectReader.read(resource),
                fields,
                schema.has("missingValues") ? Set.copyOf(schema.texts("missingValues")) : Set.of(""),
                known(schema, "primaryKey", columns),
                foreignKeys(schema, name, columns)));
    }

    private static List<FieldSchema> fields(JsonPlace schema) {
        List<FieldSchema> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonPlace place : schema.items("fields")) {
            FieldReader.read(place).ifPresent(field -> {
                if (seen.add(field.name())) {
                    fields.add(field);
                } else {
                    place.wrong("names the column '" + field.name() + "' a second time", "name every column once");
                }
            });
        }
        return fields;
    }

    private static List<String> known(JsonPlace place, String key, Set<String> columns) {
        List<String> names = place.oneOrMore(key);
        List<String> unknown = names.stream().filter(n -> !columns.contains(n)).toList();
        if (!unknown.isEmpty()) {
            place.child(key).wrong("names columns the table does not have: " + String.join(", ", unknown), null);
        }
        return names.stream().filter(columns::contains).distinct().toList();
    }

    private static List<ForeignKey> foreignKeys(JsonPlace schema, String table, Set<String> columns) {
        List<ForeignKey> keys = new ArrayList<>();
        for (JsonPlace place : schema.items("foreignKeys")) {
            List<String> from = known(place, "fields", columns);
            JsonPlace reference = place.child("reference");
            String target = reference.text("resource", "");
            List<String> to = reference.oneOrMore("fields");
            if (from.isEmpty() || from.size() != to.size()) {
                place.wrong("must name as many columns here as in the table referred to", null);
            } else {
                keys.add(new ForeignKey(from, target.isEmpty() ? table : target, to));
            }
        }
        return keys;
    }
}
