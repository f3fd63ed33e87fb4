package eu.alpsynergy.importer.load;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Brings the schema of a database up to date: the files of {@code cypher/schema} in the order of their names, each once,
 * noted as {@code (:SchemaMigration)}. Their statements must bear being run twice, because a schema change and the note of
 * it cannot share a transaction.
 */
final class SchemaMigrator {

    private static final long LONGEST_WAIT_SECONDS = 300;

    private final Database database;

    SchemaMigrator(Database database) {
        this.database = database;
    }

    void migrate() {
        Map<String, String> applied = new TreeMap<>();
        database.read(tx -> tx.all("store/list_migrations", Map.of()))
                .forEach(m ->
                        applied.put(m.get("id").asString(), m.get("checksum").asString()));
        List<String> known = database.cypher().names("schema");
        applied.keySet().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(SchemaMigrator::refuseNewer);
        boolean changed = false;
        for (String id : known) {
            String checksum = checksum(database.cypher().statements(id));
            String before = applied.get(id);
            if (before == null) {
                apply(id, checksum);
                changed = true;
            } else if (!before.equals(checksum)) {
                throw new DatabaseException(
                        "schema-changed",
                        "the schema migration '%s' was applied with other content; restore the file, or import into an empty database"
                                .formatted(id),
                        Map.of("migration", id));
            }
        }
        if (changed) {
            database.runAlone(
                    database.cypher().statement("store/await_indexes"), Map.of("seconds", LONGEST_WAIT_SECONDS));
        }
    }

    private void apply(String id, String checksum) {
        database.cypher().statements(id).forEach(statement -> database.runAlone(statement, Map.of()));
        database.write(tx -> tx.one("store/record_migration", Map.of("id", id, "checksum", checksum)));
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
