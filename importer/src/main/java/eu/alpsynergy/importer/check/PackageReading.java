package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.alias.AliasFile;
import eu.alpsynergy.importer.alias.Aliases;
import eu.alpsynergy.importer.alias.DuplicateFile;
import eu.alpsynergy.importer.check.rule.Findings;
import eu.alpsynergy.importer.check.rule.RowRule;
import eu.alpsynergy.importer.check.rule.RowRules;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.mapping.CanonicalDescriptor;
import eu.alpsynergy.importer.mapping.CanonicalTable;
import eu.alpsynergy.importer.mapping.ContentHash;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.mapping.TableOrder;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run over one package. */
final class PackageReading {

    /** Files of people's decisions, which are no tables. */
    private static final Set<String> BESIDE = Set.of(AliasFile.NAME, DuplicateFile.NAME);

    private final Path path;
    private final PackageLimits limits;
    private final Contract contract;
    private final ProgressListener progress;
    private final ProblemLog log = new ProblemLog();
    private final Map<String, Long> rows = new HashMap<>();
    private @Nullable PackageSchema schema;
    private Aliases aliases = Aliases.none();

    PackageReading(Path path, PackageLimits limits, Contract contract, ProgressListener progress) {
        this.path = path;
        this.limits = limits;
        this.contract = contract;
        this.progress = progress;
    }

    /** Reads all tables; writes their canonical form into {@code out} when given. */
    ValidationReport read(Optional<Path> out) {
        try (PackageSource source = OpenPackage.of(path, limits)) {
            PackageSchema read = contract.applyTo(SchemaReader.read(DescriptorFile.read(source, limits), log), log);
            schema = read;
            aliases = AliasFile.read(source, log);
            reportUnused(read, source.files());
            readTables(read, source, out);
        } catch (UnreadablePackageException e) {
            log.add(e.problem());
        } catch (IOException e) {
            log.add(Problem.ofFile(name(), Rule.PACKAGE_UNREADABLE, "cannot be read: " + e.getMessage(), null));
        }
        return log.report(schema == null ? name() : schema.name(), rows);
    }

    /** What people decided about spellings, beside the package. */
    Aliases aliases() {
        return aliases;
    }

    ProblemLog log() {
        return log;
    }

    Map<String, Long> rows() {
        return rows;
    }

    /** What was read, after a run without errors. */
    PreparedPackage prepared(Path folder, ValidationReport report) throws IOException {
        PackageSchema read = schema;
        if (read == null) {
            throw new IllegalStateException("the package was not read");
        }
        List<TableSchema> tables = TableOrder.of(read.tables());
        Map<String, Path> files = new HashMap<>();
        tables.forEach(t -> files.put(t.name(), folder.resolve(t.name() + ".csv")));
        String descriptor = CanonicalDescriptor.text(read);
        String hash = ContentHash.of(DescriptorFile.parse(descriptor, limits).tree(), files);
        return new PreparedPackage(
                folder,
                read.title(),
                ContentHash.version(read.version(), hash),
                hash,
                descriptor,
                tables,
                rows,
                report);
    }

    private void readTables(PackageSchema read, PackageSource source, Optional<Path> out) throws IOException {
        Set<String> names = read.tables().stream().map(TableSchema::name).collect(Collectors.toSet());
        References references = new References(read, log);
        List<RowRule> rules = RowRules.fresh(names);
        progress.stage("check", -1);
        for (TableSchema table : TableOrder.of(read.tables())) {
            readTable(table, source, references, rules, out);
        }
        references.settle();
        rules.forEach(rule -> rule.finish(new Findings(log)));
        progress.done();
    }

    private void readTable(
            TableSchema table, PackageSource source, References references, List<RowRule> rules, Optional<Path> out)
            throws IOException {
        if (!source.files().contains(table.file())) {
            log.add(Problem.ofFile(
                    table.file(),
                    Rule.MISSING_FILE,
                    "the file of table " + table.name() + " is missing",
                    "add it, or take the table out of datapackage.json"));
            references.finish(table, false);
            return;
        }
        boolean readToEnd = false;
        try (CsvTable csv = new CsvTable(table.file(), source.open(table.file()), table.dialect(), limits)) {
            TableReading reading = new TableReading(table, csv, log, references, rules, progress);
            if (out.isPresent() && canBeWritten(table)) {
                try (CanonicalTable canonical = new CanonicalTable(out.get().resolve(table.name() + ".csv"), table);
                        RowsBehind writer = new RowsBehind(canonical::add)) {
                    rows.put(table.name(), reading.read(writer));
                }
            } else {
                rows.put(table.name(), reading.read(row -> {}));
            }
            readToEnd = true;
        } catch (UnreadablePackageException e) {
            log.add(e.problem());
        }
        references.finish(table, readToEnd);
    }

    /** A schema whose key names no column was complained about; its rows cannot be put in order. */
    private static boolean canBeWritten(TableSchema table) {
        return !table.primaryKey().isEmpty();
    }

    private void reportUnused(PackageSchema read, Set<String> files) {
        Set<String> named = read.tables().stream().map(TableSchema::file).collect(Collectors.toSet());
        files.stream()
                .filter(file -> file.endsWith(".csv") && !named.contains(file) && !BESIDE.contains(file))
                .forEach(file -> log.add(Problem.ofFile(
                        file,
                        Rule.UNUSED_FILE,
                        "the file is not named in datapackage.json and was not read",
                        "name it there, or remove it")));
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
