package eu.alpsynergy.api.http;

import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.Api;
import eu.alpsynergy.api.handler.FileRoute;
import eu.alpsynergy.api.handler.Route;
import eu.alpsynergy.model.AlpSynergyException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: API, explorer, health, metrics. */
public final class ApiServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ApiServer.class);
    static final String BASE = "/api/v1";
    private static final int LARGEST_HEADER_BYTES = 8 * 1024;
    private static final long LARGEST_BODY_BYTES = 1 << 20;

    private final Javalin javalin;
    private final PrometheusMeterRegistry metrics;

    private ApiServer(Javalin javalin, PrometheusMeterRegistry metrics) {
        this.javalin = javalin;
        this.metrics = metrics;
    }

    /**
     * Starts listening; answers with 503 until the holder has a snapshot.
     *
     * @throws AlpSynergyException {@code address-in-use} when it cannot listen there
     */
    public static ApiServer start(ApiConfig config, SnapshotHolder snapshots, DatabaseStatus database) {
        return start(config, snapshots, database, new ConsoleAccess(), new ExportAccess());
    }

    /** The same with a console for Cypher and files of the whole dataset, once those are opened. */
    public static ApiServer start(
            ApiConfig config,
            SnapshotHolder snapshots,
            DatabaseStatus database,
            ConsoleAccess access,
            ExportAccess exports) {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(metrics);
        List<Route> routes = Api.routes(config.softwareVersion());
        Javalin javalin = Javalin.create(c -> {
            server(c, config);
            failures(c);
            routes(c, routes, new Answers(snapshots, config), metrics);
            files(c, new FileAnswers(snapshots, config), metrics);
            plain(
                    c,
                    new Health(snapshots, database),
                    metrics,
                    OpenApi.yaml(routes, Api.files(), config.softwareVersion()));
            new ConsoleRoutes(access, snapshots, config.softwareVersion()).addTo(c, metrics);
            new ExportRoutes(exports, snapshots, config).addTo(c, metrics);
            others(c, new StaticFiles());
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new AlpSynergyException(
                    "address-in-use",
                    "Port " + config.port() + " on " + config.host()
                            + " cannot be used (is another program using it?); give another with --port, or --port 0 for a free one.",
                    Map.of("host", config.host(), "port", config.port()),
                    e);
        }
        return new ApiServer(javalin, metrics);
    }

    private static void server(JavalinConfig c, ApiConfig config) {
        c.startup.showJavalinBanner = false;
        c.startup.showOldJavalinVersionWarning = false;
        c.http.maxRequestSize = LARGEST_BODY_BYTES;
        c.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
        c.router.ignoreTrailingSlashes = false;
        QueuedThreadPool threads = new QueuedThreadPool(config.maxInFlight() + 16, 4, 30_000);
        threads.setName("http");
        c.jetty.threadPool = threads;
        c.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(LARGEST_HEADER_BYTES);
            http.setUriCompliance(UriCompliance.DEFAULT);
            limitSlowBodies(http);
        });
        c.jetty.addConnector((server, http) -> connector(server, http, config));
        c.jetty.modifyServer(server -> {
            server.setErrorHandler(new ProblemWriter());
            server.setStopTimeout(config.stopTimeout().toMillis());
            server.setStopAtShutdown(false);
            server.addEventListener(new org.eclipse.jetty.util.component.LifeCycle.Listener() {
                @Override
                public void lifeCycleStarting(org.eclipse.jetty.util.component.LifeCycle starting) {
                    Handler inner = server.getHandler();
                    if (!(inner instanceof Guard)) {
                        server.setHandler(new Guard(new GracefulHandler(inner), config.maxInFlight()));
                    }
                }
            });
        });
    }

    /** Bytes a second below which a body is given up; deprecated without a successor in this Jetty. */
    @SuppressWarnings("removal")
    private static void limitSlowBodies(HttpConfiguration http) {
        http.setMinRequestDataRate(100);
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, ApiConfig config) {
        ServerConnector connector =
                new ServerConnector(server, 1, 1, new org.eclipse.jetty.server.HttpConnectionFactory(http));
        connector.setHost(config.host());
        connector.setPort(config.port());
        connector.setIdleTimeout(30_000);
        connector.setAcceptQueueSize(256);
        return connector;
    }

    private static void failures(JavalinConfig c) {
        c.routes.exception(RequestProblem.class, (e, ctx) -> problem(ctx, e.problem()));
        c.routes.exception(
                HttpResponseException.class,
                (e, ctx) -> problem(
                        ctx,
                        RequestProblem.plain(
                                e.getStatus(), String.valueOf(e.getMessage()), String.valueOf(e.getMessage()))));
        c.routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            problem(
                    ctx,
                    RequestProblem.plain(
                            500, "Internal error", "The server failed on this request; its log says why."));
        });
    }

    private static void problem(Context ctx, ProblemDto problem) {
        ctx.status(problem.status())
                .header("Cache-Control", "no-store")
                .contentType(ProblemWriter.CONTENT_TYPE)
                .result(Json.bytes(problem));
    }

    private static void routes(JavalinConfig c, List<Route> routes, Answers answers, PrometheusMeterRegistry metrics) {
        for (Route route : routes) {
            Timer timer = metrics.timer("http.requests", "route", route.path());
            for (boolean csv : new boolean[] {true, false}) {
                String path = BASE + route.path() + (csv ? ".csv" : "");
                c.routes.get(path, ctx -> timed(timer, () -> answers.answer(ctx, route, csv)));
                c.routes.head(path, ctx -> timed(timer, () -> answers.answer(ctx, route, csv)));
                onlyGet(c, path);
            }
        }
    }

    private static void files(JavalinConfig c, FileAnswers answers, PrometheusMeterRegistry metrics) {
        for (FileRoute route : Api.files()) {
            Timer timer = metrics.timer("http.requests", "route", route.path());
            String path = BASE + route.path();
            c.routes.get(path, ctx -> timed(timer, () -> answers.answer(ctx, route)));
            c.routes.head(path, ctx -> timed(timer, () -> answers.answer(ctx, route)));
            onlyGet(c, path);
        }
    }

    static void timed(Timer timer, Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
        } finally {
            timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private static void plain(JavalinConfig c, Health health, PrometheusMeterRegistry metrics, String openApi) {
        c.routes.get("/health/live", health::live);
        c.routes.get("/health/ready", health::ready);
        c.routes.get("/health/database", health::database);
        c.routes.get("/metrics", ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(metrics.scrape()));
        c.routes.get(BASE + "/openapi.yaml", ctx -> ctx.contentType("application/yaml")
                .header("Cache-Control", "no-cache")
                .result(openApi));
        List.of("/health/live", "/health/ready", "/health/database", "/metrics", BASE + "/openapi.yaml")
                .forEach(path -> onlyGet(c, path));
    }

    static void onlyGet(JavalinConfig c, String path) {
        for (HandlerType method : List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE)) {
            c.routes.addHttpHandler(method, path, ApiServer::methodNotAllowed);
        }
    }

    private static void methodNotAllowed(Context ctx) {
        ctx.header("Allow", "GET, HEAD");
        throw RequestProblem.methodNotAllowed(ctx.method().name(), "GET, HEAD");
    }

    /** Whatever no route takes: the explorer's files and pages, else a problem. */
    private static void others(JavalinConfig c, StaticFiles files) {
        c.routes.get("/<path>", ctx -> page(ctx, files));
        c.routes.get("/", ctx -> page(ctx, files));
        c.routes.head("/<path>", ctx -> page(ctx, files));
        c.routes.head("/", ctx -> page(ctx, files));
        onlyGet(c, "/");
        onlyGet(c, "/<path>");
    }

    private static void page(Context ctx, StaticFiles files) {
        if (!files.send(ctx)) {
            throw RequestProblem.noSuchPath(ctx.path());
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Answers what is in flight, then ends. */
    @Override
    public void close() {
        javalin.stop();
        metrics.close();
    }
}
