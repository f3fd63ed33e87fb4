package eu.alpsynergy.importer.alias;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code aliases.csv}, a file beside the tables of a data package: columns table, spelling, id, decision. */
public final class AliasFile {

    /** The name of the file. */
    public static final String NAME = "aliases.csv";

    private static final List<String> COLUMNS = List.of("table", "spelling", "id");
    private static final String DECISION = "decision";

    private final ProblemLog log;
    private final List<Alias> aliases = new ArrayList<>();
    private final Map<String, Alias> first = new HashMap<>();

    private AliasFile(ProblemLog log) {
        this.log = log;
    }

    /** The aliases beside a package; none when there is no such file. What is wrong with it goes to the log. */
    public static Aliases read(PackageSource source, ProblemLog log) {
        if (!source.files().contains(NAME)) {
            return Aliases.none();
        }
        AliasFile file = new AliasFile(log);
        try (InputStream in = source.open(NAME);
                CsvTable csv = new CsvTable(NAME, in, Dialect.canonical(), PackageLimits.standard())) {
            file.read(csv);
        } catch (UnreadablePackageException e) {
            log.add(e.problem());
        } catch (IOException e) {
            log.addCell(NAME, 1, null, null, Rule.ALIAS, "cannot be read: " + e.getMessage(), null);
        }
        return new Aliases(file.aliases);
    }

    private void read(CsvTable csv) {
        List<String> header = csv.next().map(CsvLine::cells).orElse(List.of());
        List<String> missing = COLUMNS.stream().filter(c -> !header.contains(c)).toList();
        if (!missing.isEmpty()) {
            report(
                    1,
                    missing.get(0),
                    null,
                    "the header lacks " + String.join(", ", missing),
                    "begin with table,spelling,id,decision");
            return;
        }
        for (Optional<CsvLine> line = csv.next(); line.isPresent(); line = csv.next()) {
            if (!line.get().isBlank()) {
                read(line.get(), header);
            }
        }
        List.copyOf(aliases).stream().filter(Alias::same).forEach(this::refuseCircle);
    }

    private void read(CsvLine line, List<String> header) {
        String table = cell(line, header, "table");
        String spelling = cell(line, header, "spelling");
        String id = cell(line, header, "id");
        String decision = cell(line, header, DECISION);
        if (table.isEmpty() || spelling.isEmpty() || id.isEmpty()) {
            report(line.row(), null, null, "table, spelling or id is empty", "fill all three, or remove the row");
            return;
        }
        if (!decision.isEmpty() && !decision.equals("same") && !decision.equals("different")) {
            report(line.row(), DECISION, decision, "the decision is '" + decision + "'", "write same or different");
            return;
        }
        Alias alias = new Alias(line.row(), table, spelling, id, !decision.equals("different"));
        if (alias.same()) {
            Alias other = first.putIfAbsent(table + '\0' + Spelling.fold(spelling), alias);
            if (other != null && !other.id().equals(id)) {
                report(
                        line.row(),
                        "spelling",
                        spelling,
                        "row " + other.row() + " says that this is '" + other.id() + "', this row '" + id + "'",
                        "keep one of the two rows");
                return;
            }
        }
        aliases.add(alias);
    }

    private void refuseCircle(Alias alias) {
        String at = alias.id();
        for (int steps = 0; steps <= aliases.size(); steps++) {
            Alias next = first.get(alias.table() + '\0' + Spelling.fold(at));
            if (next == null || next.id().equals(at)) {
                return;
            }
            at = next.id();
        }
        report(
                alias.row(),
                "id",
                alias.id(),
                "the aliases lead in a circle from '" + alias.spelling() + "'",
                "let one of them lead to the row that stays");
        first.remove(alias.table() + '\0' + Spelling.fold(alias.spelling()));
        aliases.remove(alias);
    }

    private static String cell(CsvLine line, List<String> header, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= line.cells().size() ? "" : line.cells().get(at).strip();
    }

    private void report(
            long row, @Nullable String column, @Nullable String value, String message, @Nullable String hint) {
        log.addCell(NAME, row, column, value, Rule.ALIAS, message, hint);
    }
}
