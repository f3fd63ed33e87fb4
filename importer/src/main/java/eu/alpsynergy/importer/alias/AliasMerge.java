package eu.alpsynergy.importer.alias;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.ForeignKey;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.TableFile;
import eu.alpsynergy.model.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Merges the rows that people confirmed to be one: references are led over to the row that stays, the others go, and a link that is
 * there twice then stays once. The row that stays is not changed: its facts have one source.
 */
public final class AliasMerge {

    private static final List<String> NAMES = List.of("name", "legal_name");

    private final Path folder;
    private final List<TableSchema> tables;
    private final Aliases aliases;
    private final ProblemLog log;

    /** By table, ids that go to the ids that stay. */
    private final Map<String, Map<String, String>> redirects = new TreeMap<>();

    /**
     * @param folder of tables in canonical form, which are changed
     */
    public AliasMerge(Path folder, List<TableSchema> tables, Aliases aliases, ProblemLog log) {
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.aliases = aliases;
        this.log = log;
    }

    /** Whether rows were merged; what was, and what cannot be, is in the log. */
    public boolean apply() throws IOException {
        Map<String, TableFile> named = new TreeMap<>();
        for (Alias alias : aliases.all()) {
            if (alias.same()) {
                Optional<TableSchema> table = find(alias);
                if (table.isPresent()) {
                    TableFile rows = named.get(alias.table());
                    if (rows == null) {
                        rows = read(table.get());
                        named.put(alias.table(), rows);
                    }
                    redirect(alias, rows);
                }
            }
        }
        if (redirects.isEmpty()) {
            return false;
        }
        for (TableSchema table : tables) {
            lead(table);
        }
        return true;
    }

    private Optional<TableSchema> find(Alias alias) {
        Optional<TableSchema> table = tables.stream()
                .filter(t -> t.name().equals(alias.table()) && t.primaryKey().equals(List.of("id")))
                .findFirst();
        if (table.isEmpty()) {
            List<String> known = tables.stream()
                    .filter(t -> t.primaryKey().equals(List.of("id")))
                    .map(TableSchema::name)
                    .toList();
            report(
                    alias,
                    "table",
                    alias.table(),
                    "the package has no table '" + alias.table() + "' whose rows have ids",
                    Nearest.to(alias.table(), known)
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse("e.g. actors, clusters"));
        }
        return table;
    }

    private void redirect(Alias alias, TableFile rows) {
        String stays = aliases.find(alias.table(), List.of(alias.spelling())).orElse(alias.id());
        if (rows.row(stays).isEmpty()) {
            report(
                    alias,
                    "id",
                    stays,
                    "the table '" + alias.table() + "' has no row '" + stays + "'",
                    Nearest.to(stays, rows.values("id"))
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse("name the row that stays"));
            return;
        }
        String spelling = Spelling.fold(alias.spelling());
        for (Map<String, String> row : rows.rows()) {
            String id = row.getOrDefault("id", "");
            boolean meant = Spelling.fold(id).equals(spelling)
                    || NAMES.stream().anyMatch(n -> Spelling.fold(row.getOrDefault(n, ""))
                            .equals(spelling));
            if (meant && !id.equals(stays)) {
                redirects.computeIfAbsent(alias.table(), t -> new TreeMap<>()).put(id, stays);
                log.addCell(
                        AliasFile.NAME,
                        alias.row(),
                        "spelling",
                        alias.spelling(),
                        Rule.ALIAS_MERGED,
                        alias.table() + " '" + id + "' is taken as '" + stays + "'",
                        "remove the row here to keep them apart");
            }
        }
    }

    private void lead(TableSchema table) throws IOException {
        List<ForeignKey> keys = table.foreignKeys().stream()
                .filter(k -> redirects.containsKey(k.table()) && k.referenced().equals(List.of("id")))
                .toList();
        Map<String, String> gone = redirects.getOrDefault(table.name(), Map.of());
        if (keys.isEmpty() && gone.isEmpty()) {
            return;
        }
        TableFile file = read(table);
        Map<String, Map<String, String>> kept = new LinkedHashMap<>();
        List<Map<String, String>> led = new ArrayList<>();
        for (Map<String, String> row : file.rows()) {
            if (gone.containsKey(row.getOrDefault("id", ""))) {
                continue;
            }
            Map<String, String> now = led(row, keys);
            if (now.equals(row)) {
                kept.put(identity(table, row), row);
            } else {
                led.add(now);
            }
        }
        for (Map<String, String> row : led) {
            if (!isLoop(row)) {
                kept.merge(identity(table, row), row, TieUnion::of);
            }
        }
        file.replaceAll(kept.values());
        file.write(folder, table.name());
    }

    private Map<String, String> led(Map<String, String> row, List<ForeignKey> keys) {
        Map<String, String> now = new LinkedHashMap<>(row);
        for (ForeignKey key : keys) {
            Map<String, String> to = redirects.getOrDefault(key.table(), Map.of());
            now.computeIfPresent(key.columns().get(0), (column, id) -> to.getOrDefault(id, id));
        }
        return now;
    }

    /** A tie of a thing with itself says nothing. */
    private static boolean isLoop(Map<String, String> row) {
        String from = row.get("from_actor");
        return from != null && from.equals(row.get("to_actor"));
    }

    /** What makes a row the same as another: its key; of ties the pair and the kind, in either direction unless directed. */
    private static String identity(TableSchema table, Map<String, String> row) {
        if (!table.name().equals("ties")) {
            return String.join(
                    "\0",
                    table.primaryKey().stream()
                            .map(k -> row.getOrDefault(k, ""))
                            .toList());
        }
        String from = row.getOrDefault("from_actor", "");
        String to = row.getOrDefault("to_actor", "");
        boolean turned = !"true".equals(row.get("directed")) && from.compareTo(to) > 0;
        String kind = row.getOrDefault("kind", "");
        String detail = kind.equals(TieUnion.JOINT) ? "" : row.getOrDefault("detail", "");
        return String.join(
                "\0", turned ? to : from, turned ? from : to, kind, row.getOrDefault("directed", ""), detail);
    }

    private TableFile read(TableSchema table) throws IOException {
        return TableFile.read(folder, table.name(), table.primaryKey().toArray(String[]::new));
    }

    private void report(Alias alias, String column, String value, String message, String hint) {
        log.addCell(AliasFile.NAME, alias.row(), column, value, Rule.ALIAS, message, hint);
    }
}
