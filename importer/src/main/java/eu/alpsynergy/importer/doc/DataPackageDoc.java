package eu.alpsynergy.importer.doc;

import com.fasterxml.jackson.databind.JsonNode;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.Severity;
import eu.alpsynergy.importer.mapping.Constraints;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.ForeignKey;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code docs/data-package.md} from the schema of the default dataset: every table, column by column. */
public final class DataPackageDoc {

    private static final String INTRODUCTION = """
            # The data package

            <!-- Generated from dataset/datapackage.json. Do not edit: change the schema there and run the importer's tests with -Dgolden.update=true. -->

            A data package is a folder, or a zip of one, with CSV files and a `datapackage.json` that describes them
            ([Frictionless Data Package](https://specs.frictionlessdata.io/data-package/), profile tabular-data-package).
            `alpsynergy validate PATH` checks one and names every problem with file, row and column; `alpsynergy import PATH`
            checks it and, when there are no errors, loads it.

            ## What you may write, and how

            - Tables below that you have no data for may be left out, unless another table refers to them. So may columns that
              are not required. Other tables and columns are refused, because nothing would read them.
            - A workbook with a sheet a table is a package too, and `aliases.csv` beside the tables says which rows are one thing:
              [imports](user-guide/imports.md).
            - Your schema may be stricter than the one below (narrower enums, patterns of your own), never looser.
            - CSV as in RFC 4180, with a header row. UTF-8 and comma unless `encoding` (utf-8, utf-16, utf-16le, utf-16be,
              us-ascii, iso-8859-1, windows-1250, windows-1252) and `dialect.delimiter` say otherwise; a byte order mark and
              line ends of any kind are understood.
            - Numbers with a point, unless the column says `"decimalChar": ","`; `groupChar` for a sign between thousands.
            - Dates as `YYYY-MM-DD`, unless the column has a `format` of `%Y`, `%m` and `%d`.
            - A list in one cell: `"x-list": "|"` and the items with `|` between them.
            - What is not known is an empty cell (or one of `missingValues`), never 0.
            - Patterns are RE2 expressions that match the whole cell.
            - The last columns of every table but `sources` say where the row comes from: `source`, `status` (sourced, derived,
              modelled, unsourced), `note`, `as_of` (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY/YYYY`).

            In the graph every row is one node (tables of things) or one relationship (tables of links). Properties are named like
            the columns in camel case (`name_en` is `nameEn`): integers and years as Integer, numbers as Float, dates as Date,
            lists as List of String; an empty cell is no property. Every node and every relationship of a link table carries the
            dataset's `version`.

            The version of a dataset is the package's own version and the first 12 digits of the SHA-256 of its descriptor and
            canonical tables (by name; UTF-8, LF, comma, rows by primary key). The order of rows, the encoding or the delimiter do
            not change it.

            """;

    private DataPackageDoc() {}

    /** Writes the document to the file named. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("name the file to write, e.g. docs/data-package.md");
        }
        Files.writeString(Path.of(args[0]), text(), StandardCharsets.UTF_8);
    }

    /** The document. */
    public static String text() {
        PackageSchema schema = Contract.load().schema();
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append("## Tables\n\n| table | rows are | what it holds |\n|---|---|---|\n");
        for (TableSchema table : schema.tables()) {
            text.append("| [%s](#%s) | %s | %s |\n"
                    .formatted(table.name(), table.name(), graph(schema, table), cell(table.title())));
        }
        schema.tables().forEach(table -> appendTable(text, schema, table));
        appendRules(text);
        return text.toString();
    }

    private static void appendTable(StringBuilder text, PackageSchema schema, TableSchema table) {
        text.append("\n## ").append(table.name()).append("\n\n");
        text.append(table.description()).append("\n\n");
        text.append("File `%s`. Primary key: %s. In the graph: %s.\n\n"
                .formatted(table.file(), quoted(table.primaryKey()), graph(schema, table)));
        text.append("| column | type | required | allowed | meaning |\n|---|---|---|---|---|\n");
        for (FieldSchema field : table.fields()) {
            text.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            field.name(),
                            type(field),
                            field.constraints().required() ? "yes" : "",
                            allowed(table, field),
                            cell(field.description())));
        }
    }

    private static void appendRules(StringBuilder text) {
        text.append("\n## Rules\n\nWhat a package is held against. An error keeps it out; a warning does not.\n\n");
        text.append("| rule | weight | good data |\n|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            String weight = rule.severity() == Severity.ERROR ? "error" : "warning";
            text.append("| `%s` | %s | %s |\n".formatted(rule.code(), weight, cell(rule.says())));
        }
    }

    private static String type(FieldSchema field) {
        return field.isList()
                ? "list with `" + cell(String.valueOf(field.listSeparator())) + "`"
                : field.type().code();
    }

    private static String allowed(TableSchema table, FieldSchema field) {
        List<String> parts = new ArrayList<>();
        Constraints constraints = field.constraints();
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().equals(List.of(field.name()))) {
                parts.add("[%s](#%s).%s"
                        .formatted(key.table(), key.table(), key.referenced().get(0)));
            }
        }
        if (!constraints.allowed().isEmpty()) {
            parts.add(quoted(constraints.allowed()));
        }
        constraints.minimum().ifPresent(b -> parts.add("from " + b.text()));
        constraints.maximum().ifPresent(b -> parts.add("to " + b.text()));
        constraints.pattern().ifPresent(p -> parts.add("`" + cell(p.pattern()) + "`"));
        if (constraints.unique()) {
            parts.add("unique");
        }
        return String.join("; ", parts);
    }

    private static String graph(PackageSchema schema, TableSchema table) {
        JsonNode graph = null;
        for (JsonNode resource : schema.descriptor().path("resources")) {
            if (resource.path("name").asText().equals(table.name())) {
                graph = resource.path("x-graph");
            }
        }
        if (graph == null || graph.isMissingNode()) {
            return "not in the graph";
        }
        if (graph.has("node")) {
            return "`(:" + graph.path("node").asText() + ")`" + ties(graph.path("relationships"));
        }
        return "`(:%s)-[:%s]->(:%s)`"
                .formatted(
                        graph.path("from").asText(),
                        graph.path("relationship").asText(),
                        graph.path("to").asText());
    }

    private static String ties(JsonNode relationships) {
        List<String> ties = new ArrayList<>();
        relationships
                .properties()
                .forEach(e -> ties.add("%s by `%s`"
                        .formatted(e.getValue().asText().replace(" (reversed)", ", reversed,"), e.getKey())));
        return ties.isEmpty() ? "" : " with " + String.join(", ", ties);
    }

    private static String quoted(List<String> values) {
        return String.join(", ", values.stream().map(v -> "`" + cell(v) + "`").toList());
    }

    /** A bar would end the cell of a Markdown table. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ").strip();
    }
}
