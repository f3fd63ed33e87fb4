package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.ConsoleSettings;
import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.api.console.ConsoleTarget;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.neo4j.local.LocalNeo4j;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import eu.alpsynergy.neo4j.local.RunningNeo4j;
import eu.alpsynergy.synergy.neo4j.SnapshotReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The database of this run: a server given by URI, the embedded one that another process of ours already runs on the same data
 * folder, or an embedded one of our own.
 */
final class Database implements AutoCloseable {

    private static final int PAGE_CACHE_MB = 64;

    private final Driver driver;
    private final String name;
    private final URI uri;
    private final Login login;
    private final @Nullable LocalNeo4j local;

    /** User and password at the database; a server without logins has no password. */
    private record Login(String user, Optional<String> password) {
        AuthToken token() {
            return password.map(p -> AuthTokens.basic(user, p)).orElseGet(AuthTokens::none);
        }
    }

    private Database(Driver driver, String name, URI uri, Login login, @Nullable LocalNeo4j local) {
        this.driver = driver;
        this.name = name;
        this.uri = uri;
        this.login = login;
        this.local = local;
    }

    static Database open(Settings settings) {
        if (settings.server().isPresent()) {
            return remote(settings.server().get());
        }
        Optional<RunningNeo4j> running = RunningNeo4j.find(settings.dataDir());
        return running.map(Database::attach).orElseGet(() -> embedded(config(settings)));
    }

    /** The embedded database that a process of ours runs on this data folder, if one does; starts nothing. */
    static Optional<Database> openRunning(Settings settings) {
        if (settings.server().isPresent()) {
            return Optional.of(remote(settings.server().get()));
        }
        return RunningNeo4j.find(settings.dataDir()).map(Database::attach);
    }

    private static Database remote(Settings.Server server) {
        Login login = new Login(server.user(), server.passwordFile().map(Database::firstLine));
        return connect(server.uri(), login, server.database(), null);
    }

    private static Database attach(RunningNeo4j running) {
        return connect(running.boltUri(), new Login(running.user(), Optional.of(running.password())), "neo4j", null);
    }

    /** How the embedded database of these settings is started. */
    static LocalNeo4jConfig config(Settings settings) {
        return LocalNeo4jConfig.of(settings.dataDir(), Installation.neo4jLib())
                .withBoltPort(settings.boltPort())
                .withMemoryMb(settings.neo4jHeapMb(), PAGE_CACHE_MB);
    }

    static Database embedded(LocalNeo4jConfig config) {
        LocalNeo4j local;
        try {
            local = LocalNeo4j.start(config);
        } catch (AlpSynergyException e) {
            throw new DatabaseUnavailableException(String.valueOf(e.getMessage()), e);
        }
        try {
            return connect(local.boltUri(), new Login(local.user(), Optional.of(local.password())), "neo4j", local);
        } catch (RuntimeException e) {
            local.close();
            throw e;
        }
    }

    private static Database connect(URI uri, Login login, String name, @Nullable LocalNeo4j local) {
        Driver driver = GraphDatabase.driver(
                uri,
                login.token(),
                Config.builder()
                        .withLogging(Logging.slf4j())
                        .withUserAgent("AlpSynergy/" + Installation.version())
                        .withConnectionTimeout(5, TimeUnit.SECONDS)
                        .withConnectionAcquisitionTimeout(20, TimeUnit.SECONDS)
                        .withMaxTransactionRetryTime(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS)
                        .build());
        try {
            driver.verifyConnectivity();
        } catch (AuthenticationException e) {
            driver.close();
            throw new DatabaseUnavailableException(
                    "Neo4j at " + uri
                            + " refused user or password; check --neo4j-user and the first line of --neo4j-password-file",
                    e);
        } catch (Neo4jException e) {
            driver.close();
            throw new DatabaseUnavailableException(
                    "Neo4j at " + uri + " does not answer (" + e.getMessage()
                            + "); is it running, and is the address right?",
                    e);
        }
        return new Database(driver, name, uri, login, local);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new AlpSynergyException(
                    "password-file", "the password file " + file + " cannot be read: " + e.getMessage(), Map.of(), e);
        }
    }

    Driver driver() {
        return driver;
    }

    String name() {
        return name;
    }

    /** Reads snapshots and, of an embedded database, keeps them beside its store. */
    SnapshotReader snapshotReader(Settings settings) {
        return new SnapshotReader(
                driver, name, settings.server().isPresent() ? Optional.empty() : Optional.of(settings.dataDir()));
    }

    URI uri() {
        return uri;
    }

    /** The user this process is at the database. */
    String user() {
        return login.user();
    }

    /** That user's password; absent at a server without logins. */
    Optional<String> password() {
        return login.password();
    }

    /** For the console: as its own user where it has one; restarted only when it is ours. */
    ConsoleTarget consoleTarget(ConsoleSettings console) {
        AuthToken its = console.user().isPresent() && console.passwordFile().isPresent()
                ? AuthTokens.basic(
                        console.user().get(), firstLine(console.passwordFile().get()))
                : login.token();
        LocalNeo4j ours = local;
        return new ConsoleTarget(
                uri, its, name, ours == null ? Optional.empty() : Optional.of(() -> ours.restart(Duration.ZERO)));
    }

    /** Whether this process started the database and will end it. */
    boolean ours() {
        return local != null;
    }

    @Override
    public void close() {
        driver.close();
        if (local != null) {
            local.close();
        }
    }
}
