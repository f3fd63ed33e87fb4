package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.ProgressListener;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Brings the schema of a database up to date: the files of {@code cypher/schema} in the order of their names, each once,
 * noted as {@code (:SchemaMigration)}. Their statements must bear being run twice, because a schema change and the note of
 * it cannot share a transaction.
 */
final class SchemaMigrator {

    private static final long LONGEST_WAIT_SECONDS = 300;
    private static final Pattern MADE = Pattern.compile("CREATE CONSTRAINT (\\w+) ");
    private static final Pattern DROPPED = Pattern.compile("DROP CONSTRAINT (\\w+) ");

    private final Database database;

    SchemaMigrator(Database database) {
        this.database = database;
    }

    void migrate() {
        migrate(ProgressListener.silent());
    }

    /** The same; the stage {@code constraints} has a step a statement. */
    void migrate(ProgressListener progress) {
        Map<String, String> applied = new TreeMap<>();
        database.read(tx -> tx.all("store/list_migrations", Map.of()))
                .forEach(m ->
                        applied.put(m.get("id").asString(), m.get("checksum").asString()));
        List<String> known = database.cypher().names("schema");
        applied.keySet().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(SchemaMigrator::refuseNewer);
        List<String> outstanding =
                known.stream().filter(id -> !applied.containsKey(id)).toList();
        Set<String> dropped = named(DROPPED, outstanding);
        progress.stage(
                "constraints",
                outstanding.stream()
                        .mapToLong(id -> database.cypher().statements(id).size())
                        .sum());
        for (String id : known) {
            String checksum = checksum(database.cypher().statements(id));
            String before = applied.get(id);
            if (before == null) {
                apply(id, checksum, dropped, progress);
            } else if (!before.equals(checksum)) {
                throw new DatabaseException(
                        "schema-changed",
                        "the schema migration '%s' was applied with other content; restore the file, or import into an empty database"
                                .formatted(id),
                        Map.of("migration", id));
            }
        }
        if (!outstanding.isEmpty()) {
            database.runAlone(
                    database.cypher().statement("store/await_indexes"), Map.of("seconds", LONGEST_WAIT_SECONDS));
        }
        progress.done();
    }

    /** What a later migration drops again is not made first: over a store that is full that takes long. */
    private void apply(String id, String checksum, Set<String> dropped, ProgressListener progress) {
        for (String statement : database.cypher().statements(id)) {
            if (named(MADE, statement).noneMatch(dropped::contains)) {
                database.runAlone(statement, Map.of());
            }
            progress.advance(1);
        }
        database.write(tx -> tx.one("store/record_migration", Map.of("id", id, "checksum", checksum)));
    }

    private Set<String> named(Pattern what, List<String> migrations) {
        return migrations.stream()
                .flatMap(id -> database.cypher().statements(id).stream())
                .flatMap(statement -> named(what, statement))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> named(Pattern what, String statement) {
        return what.matcher(statement).results().map(found -> found.group(1));
    }

    private static void refuseNewer(String id) {
        throw new DatabaseException(
                "schema-newer",
                "the database has the schema migration '%s', which this version does not know; use the newer AlpSynergy that made it, or an empty database"
                        .formatted(id),
                Map.of("migration", id));
    }

    /** Comments are not part of it: a better header is no other migration. */
    private static String checksum(List<String> statements) {
        CRC32C crc = new CRC32C();
        crc.update(String.join("\n", statements).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
