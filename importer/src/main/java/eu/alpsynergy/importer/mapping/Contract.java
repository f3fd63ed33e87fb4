package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.model.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables the product knows: the schema of the default dataset, packed with the importer. A package may leave tables
 * and optional columns out and may be stricter; it may not rename, retype or loosen what the product reads.
 */
public final class Contract {

    private static final String RESOURCE = "/eu/alpsynergy/importer/contract/datapackage.json";

    private final PackageSchema schema;

    private Contract(PackageSchema schema) {
        this.schema = schema;
    }

    public static Contract load() {
        try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the importer was built without its contract " + RESOURCE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ProblemLog log = new ProblemLog();
            PackageSchema schema = SchemaReader.read(DescriptorFile.parse(text, PackageLimits.standard()), log);
            if (!log.report(RESOURCE, Map.of()).groups().isEmpty()) {
                throw new IllegalStateException(
                        log.report(RESOURCE, java.util.Map.of()).toText());
            }
            return new Contract(schema);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the contract " + RESOURCE, e);
        }
    }

    /** The schema of the default dataset, tables in the order a reader meets them. */
    public PackageSchema schema() {
        return schema;
    }

    /** Complains about what departs from the contract; hands back the known tables with the contract's own demands added. */
    public PackageSchema applyTo(PackageSchema given, ProblemLog log) {
        List<TableSchema> tables = new ArrayList<>();
        for (TableSchema table : given.tables()) {
            Optional<TableSchema> known = schema.findTable(table.name());
            if (known.isPresent()) {
                tables.add(merge(table, known.get(), log));
            } else {
                complain(
                        log,
                        table.name(),
                        "the table '" + table.name() + "' is not known",
                        nearest(
                                table.name(),
                                schema.tables().stream().map(TableSchema::name).toList()));
            }
        }
        return given.withTables(tables);
    }

    private static TableSchema merge(TableSchema given, TableSchema known, ProblemLog log) {
        if (!given.primaryKey().equals(known.primaryKey())) {
            complain(
                    log,
                    given.name() + ".primaryKey",
                    "the primary key is (" + String.join(", ", given.primaryKey()) + ")",
                    "it must be (" + String.join(", ", known.primaryKey()) + ")");
        }
        for (FieldSchema field : known.fields()) {
            if (field.constraints().required() && given.indexOf(field.name()).isEmpty()) {
                complain(log, given.name() + "." + field.name(), "the schema lacks a required column", "add it");
            }
        }
        List<FieldSchema> fields = new ArrayList<>();
        for (FieldSchema field : given.fields()) {
            int index = known.indexOf(field.name()).orElse(-1);
            if (index < 0) {
                complain(
                        log,
                        given.name() + "." + field.name(),
                        "the table " + given.name() + " has no column '" + field.name() + "'",
                        nearest(field.name(), known.columns()));
                fields.add(field);
            } else {
                fields.add(merge(given.name(), field, known.fields().get(index), log));
            }
        }
        Set<ForeignKey> keys = new LinkedHashSet<>(given.foreignKeys());
        known.foreignKeys().stream()
                .filter(key ->
                        key.columns().stream().allMatch(c -> given.indexOf(c).isPresent()))
                .forEach(keys::add);
        return given.with(fields, List.copyOf(keys));
    }

    private static FieldSchema merge(String table, FieldSchema given, FieldSchema known, ProblemLog log) {
        boolean sameType = given.type() == known.type()
                || (given.type().isText() && known.type().isText());
        if (!sameType || given.isList() != known.isList()) {
            complain(log, table + "." + given.name(), "the column is " + kind(given), "it must be " + kind(known));
        }
        Constraints theirs = known.constraints();
        return given.withConstraints(given.constraints()
                .and(new Constraints(
                        theirs.required(),
                        false,
                        theirs.allowed(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        java.util.OptionalInt.empty(),
                        Optional.empty())));
    }

    private static String kind(FieldSchema field) {
        return field.isList()
                ? "a list with '" + field.listSeparator() + "'"
                : "of type " + field.type().code();
    }

    private static @Nullable String nearest(String name, List<String> known) {
        return Nearest.to(name, known)
                .map(n -> "did you mean '" + n + "'?")
                .orElse("leave it out; docs/data-package.md lists all tables and columns");
    }

    private static void complain(ProblemLog log, String place, String message, @Nullable String hint) {
        log.add(new Problem(PackageSource.DESCRIPTOR, OptionalLong.empty(), place, null, Rule.CONTRACT, message, hint));
    }
}
