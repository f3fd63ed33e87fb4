package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.load.Database.Call;
import eu.alpsynergy.importer.load.Database.Statements;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One importer at a time. The lock names its holder as {@code host/pid/start of process/import}; a holder on this machine
 * whose process is gone loses it at once, one on another machine when its lease is over. Every transaction of an import
 * renews it first and fails when somebody else has taken it, so a slow holder can do no harm.
 */
final class ImportLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLock.class);
    private static final int PARTS = 4;

    private final Database database;
    private final String owner;

    private ImportLock(Database database, String owner) {
        this.database = database;
        this.owner = owner;
    }

    static ImportLock claim(Database database, Duration lease) {
        String owner = me() + "/" + UUID.randomUUID();
        Optional<Refusal> refusal = tryClaim(database, owner, "", lease);
        if (refusal.isPresent() && isGone(refusal.get().holder)) {
            refusal = tryClaim(database, owner, refusal.get().holder, lease);
        }
        if (refusal.isPresent()) {
            throw busy(refusal.get(), lease);
        }
        return new ImportLock(database, owner);
    }

    /** Renews the lock inside a transaction of this import. */
    void hold(Statements tx) {
        if (tx.one("store/hold_lock", Map.of("owner", owner)).isEmpty()) {
            throw takenOver();
        }
    }

    /** What renews the lock and moves the checkpoint behind a batch, in the transaction that loads it. */
    Call beginBatch(String version, String table, List<String> earlier, long row) {
        return new Call(
                "store/begin_batch",
                Map.of("owner", owner, "version", version, "table", table, "earlier", earlier, "row", row));
    }

    /** Reads what that answered; false when the batch is in already. */
    static boolean hasBegun(List<Record> answer, String version) {
        Record begun = answer.stream().findFirst().orElseThrow(ImportLock::takenOver);
        if (!begun.get("held").asBoolean()) {
            throw takenOver();
        }
        if (!begun.get("found").asBoolean()) {
            throw new DatabaseException(
                    "dataset-gone",
                    "the dataset " + version + " was removed while it was loaded; import again",
                    Map.of("version", version));
        }
        return begun.get("moved").asBoolean();
    }

    private static ImportBusyException takenOver() {
        return new ImportBusyException(
                "another importer has taken over; what this one had loaded is kept. Wait until the other is done and"
                        + " import again",
                "another importer");
    }

    /** A lock that cannot be given back is free when its lease is over; that must not hide why an import failed. */
    @Override
    public void close() {
        try {
            database.write(tx -> tx.one("store/release_lock", Map.of("owner", owner)));
        } catch (DatabaseException e) {
            LOG.warn("the import lock could not be given back and ends with its lease: {}", e.getMessage());
        }
    }

    private record Refusal(String holder, long idleMillis) {}

    private static Optional<Refusal> tryClaim(Database database, String owner, String gone, Duration lease) {
        Record answer = database.write(tx -> tx.one(
                        "store/claim_lock", Map.of("owner", owner, "goneOwner", gone, "leaseMillis", lease.toMillis()))
                .orElseThrow());
        return answer.get("claimed").asBoolean()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        answer.get("holder").asString(),
                        answer.get("idleMillis").asLong()));
    }

    private static ImportBusyException busy(Refusal refusal, Duration lease) {
        String[] parts = refusal.holder.split("/", -1);
        String who = parts.length == PARTS ? "process " + parts[1] + " on " + parts[0] : refusal.holder;
        return new ImportBusyException(
                "another importer is at work (%s, last heard of %d s ago); wait until it is done. If it died, its lock is free %d s after it was last heard of"
                        .formatted(who, refusal.idleMillis / 1_000, lease.toSeconds()),
                refusal.holder);
    }

    private static String me() {
        ProcessHandle process = ProcessHandle.current();
        return host() + "/" + process.pid() + "/" + startOf(process);
    }

    /** Gone for certain: a process of this machine that no longer runs, or whose number another process has now. */
    private static boolean isGone(String holder) {
        String[] parts = holder.split("/", -1);
        if (parts.length != PARTS || !parts[0].equals(host())) {
            return false;
        }
        try {
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[1]));
            return process.filter(ProcessHandle::isAlive)
                    .map(p -> !startOf(p).equals(parts[2]))
                    .orElse(true);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(Instant::toEpochMilli)
                .map(String::valueOf)
                .orElse("unknown");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '_');
        } catch (UnknownHostException e) {
            return "unknown-host";
        }
    }
}
