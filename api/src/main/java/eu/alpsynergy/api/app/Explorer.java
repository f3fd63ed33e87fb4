package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.ConsoleSettings;
import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.api.console.Console;
import eu.alpsynergy.api.console.ConsoleLimits;
import eu.alpsynergy.api.http.ApiConfig;
import eu.alpsynergy.api.http.ApiServer;
import eu.alpsynergy.api.http.ConsoleAccess;
import eu.alpsynergy.api.http.ExportAccess;
import eu.alpsynergy.api.http.SnapshotHolder;
import eu.alpsynergy.exports.DatasetFiles;
import eu.alpsynergy.exports.ExportStore;
import eu.alpsynergy.importer.load.DatasetExporter;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.DatasetStore;
import eu.alpsynergy.importer.load.ImportOptions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running product, put together: HTTP first (so that a taken port is known before a database starts, and health can be
 * asked at once), then the database, the default dataset when it is empty, and the snapshot. Closed in the opposite order.
 */
final class Explorer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Explorer.class);

    private final Settings settings;
    private final ConsoleProgress progress;
    private final SnapshotHolder snapshots = new SnapshotHolder();
    private final SwitchableDatabaseStatus status = new SwitchableDatabaseStatus(Clock.systemUTC());
    private @Nullable ApiServer server;
    private @Nullable Database database;
    private @Nullable SnapshotKeeper keeper;
    private @Nullable ImportProcess importing;
    private final ConsoleAccess access = new ConsoleAccess();
    private @Nullable Console console;
    private @Nullable PackageSide other;
    private @Nullable ServedComparison comparison;
    private final ExportAccess exports = new ExportAccess();
    private @Nullable ExportStore exportStore;
    private boolean closed;

    Explorer(Settings settings, ConsoleProgress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    void start() {
        Optional<PackageSide> toCompare = readOther();
        ApiServer http = ApiServer.start(
                ApiConfig.of(settings.host(), settings.port(), Installation.version()),
                snapshots,
                status,
                access,
                exports);
        synchronized (this) {
            server = http;
        }
        boolean large = ImportProcess.isFor(settings.dataset());
        if (large && BulkLoad.obstacle(settings).isEmpty()) {
            importApart();
        }
        progress.stage("Starting Neo4j", 0);
        Database opened = Database.open(settings);
        synchronized (this) {
            if (closed) {
                opened.close();
                return;
            }
            database = opened;
        }
        if (new DatasetStore(opened.driver(), opened.name()).currentVersion().isEmpty()) {
            if (large) {
                importApart();
            } else {
                new DatasetImporter(opened.driver(), opened.name())
                        .importPackage(settings.dataset(), ImportOptions.standard(), progress);
            }
        }
        toCompare.ifPresent(side -> compareWith(side, opened));
        snapshots.countWith(AnalyticsOptions.engine(settings.analytics(), opened));
        progress.stage("Reading the graph", 0);
        SnapshotKeeper keeping = new SnapshotKeeper(opened.snapshotReader(settings), snapshots, status);
        synchronized (this) {
            keeper = keeping;
        }
        keeping.start();
        openConsole(opened);
        openExports(opened);
        progress.done();
        if (snapshots
                .current()
                .filter(s -> s.actors().size() >= WarmUp.LEAST_ACTORS)
                .isPresent()) {
            WarmUp.start(address());
        }
    }

    /** A large package: by the import tool where the embedded database does not exist yet, else over Bolt; it says which. */
    private void importApart() {
        progress.stage("Loading " + settings.dataset() + " in a process of its own", 0);
        progress.done();
        ImportProcess started;
        synchronized (this) {
            if (closed) {
                return;
            }
            started = ImportProcess.start(settings);
            importing = started;
        }
        started.await();
    }

    /** Before anything else starts, so that a package with errors is told at once. */
    private Optional<PackageSide> readOther() {
        Optional<PackageSide> read = settings.compareWith().map(path -> PackageSide.read(path, progress));
        synchronized (this) {
            other = read.orElse(null);
        }
        return read;
    }

    private void compareWith(PackageSide side, Database opened) {
        ServedComparison made = new ServedComparison(side, new DatasetExporter(opened.driver(), opened.name()));
        synchronized (this) {
            comparison = made;
        }
        snapshots.compareWith(made);
    }

    private void openExports(Database opened) {
        ExportStore made = new ExportStore(
                new DatasetFiles(new DatasetReader(opened.driver(), opened.name()), Installation.version()));
        synchronized (this) {
            exportStore = made;
        }
        exports.open(made);
    }

    private void openConsole(Database opened) {
        ConsoleSettings wanted = settings.console();
        Console made = new Console(
                opened.consoleTarget(wanted),
                new ConsoleLimits(
                        Duration.ofSeconds(wanted.seconds()),
                        wanted.rows(),
                        (long) wanted.mib() << 20,
                        wanted.characters(),
                        wanted.operators(),
                        wanted.atOnce(),
                        wanted.queue()),
                Installation.version());
        synchronized (this) {
            console = made;
        }
        access.open(
                made,
                switch (wanted.mode()) {
                    case AUTO -> settings.isLocal() ? ConsoleAccess.Mode.LOCAL : ConsoleAccess.Mode.NOT_LOCAL;
                    case FREE -> ConsoleAccess.Mode.FREE;
                    case QUESTIONS -> ConsoleAccess.Mode.QUESTIONS;
                });
    }

    URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + server().port() + "/");
    }

    String datasetVersion() {
        return snapshots.current().map(s -> s.dataset().version()).orElse("none");
    }

    /** Says when the package beside the program is another version than the one that was loaded from it. */
    Optional<String> otherDefault() {
        return snapshots.current().flatMap(s -> OtherDefault.hint(s.dataset(), settings.dataset()));
    }

    private synchronized ApiServer server() {
        if (server == null) {
            throw new IllegalStateException("the explorer has not been started");
        }
        return server;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        LOG.info("Ending: requests in flight are answered first");
        progress.done();
        if (server != null) {
            server.close();
        }
        if (importing != null) {
            importing.close();
        }
        if (console != null) {
            console.close();
        }
        if (exportStore != null) {
            exportStore.close();
        }
        if (keeper != null) {
            keeper.close();
        }
        if (database != null) {
            database.close();
        }
        if (comparison != null) {
            comparison.close();
        }
        if (other != null) {
            other.close();
        }
    }
}
