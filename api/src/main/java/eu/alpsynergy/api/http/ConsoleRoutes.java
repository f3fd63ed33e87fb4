package eu.alpsynergy.api.http;

import eu.alpsynergy.api.console.Console;
import eu.alpsynergy.api.console.ConsoleLimits;
import eu.alpsynergy.api.console.SavedQuestions;
import eu.alpsynergy.api.console.Statement;
import eu.alpsynergy.api.dto.ConsoleDto;
import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.api.dto.ReproduceDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.Table;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The console over HTTP: statements and saved questions by POST, what is allowed here, and the schema. */
final class ConsoleRoutes {

    private final ConsoleAccess access;
    private final SnapshotHolder snapshots;
    private final SavedQuestions questions = new SavedQuestions();

    private final String softwareVersion;

    ConsoleRoutes(ConsoleAccess access, SnapshotHolder snapshots, String softwareVersion) {
        this.access = access;
        this.snapshots = snapshots;
        this.softwareVersion = softwareVersion;
    }

    void addTo(JavalinConfig c, PrometheusMeterRegistry metrics) {
        Timer timer = metrics.timer("http.requests", "route", "/cypher");
        c.routes.get(ApiServer.BASE + "/console", this::about);
        c.routes.get(ApiServer.BASE + "/schema", this::schema);
        ApiServer.onlyGet(c, ApiServer.BASE + "/console");
        ApiServer.onlyGet(c, ApiServer.BASE + "/schema");
        c.routes.post(ApiServer.BASE + "/cypher", ctx -> ApiServer.timed(timer, () -> run(ctx)));
        for (HandlerType method :
                List.of(HandlerType.GET, HandlerType.HEAD, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE)) {
            c.routes.addHttpHandler(method, ApiServer.BASE + "/cypher", ctx -> {
                ctx.header("Allow", "POST");
                throw RequestProblem.methodNotAllowed(ctx.method().name(), "POST");
            });
        }
    }

    /** {@code POST /cypher}. */
    void run(Context ctx) {
        String type = ctx.contentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
            throw RequestProblem.unsupportedBody("application/json");
        }
        if (ConsoleAccess.isForeign(ctx)) {
            throw RequestProblem.foreignOrigin();
        }
        Console console = console(ctx);
        ConsoleRequest request = ConsoleRequest.parse(ctx.bodyAsBytes(), console.limits());
        Statement statement = statement(ctx, request, console.limits());
        Departure departure = Departure.of(ctx);
        try {
            String version = version();
            send(ctx, Json.bytes(console.answer(statement, version, departure)), reproduce("/cypher", version));
        } catch (RequestProblem e) {
            if (e.problem().status() == 429 || e.problem().status() == 503) {
                ctx.header("Retry-After", "3");
            }
            throw e;
        }
    }

    private Statement statement(Context ctx, ConsoleRequest request, ConsoleLimits limits) {
        if (request.question() != null) {
            return questions.statement(
                    request.question(), request.values(), ids(), request.rows(limits), request.planOnly());
        }
        if (!access.isFree(ctx)) {
            throw RequestProblem.refused(
                    "Only saved questions here",
                    403,
                    "Statements of your own are run for this machine alone, on the embedded database. The operator opens the"
                            + " console with the setting 'console' and names a read-only user; saved questions are always there.",
                    new ProblemDto.Refusal("closed", null, "console", null));
        }
        return new Statement(
                Optional.empty(),
                request.query() == null ? "" : request.query(),
                request.values(),
                request.rows(limits),
                request.planOnly());
    }

    /** What the parameters of saved questions may name; nothing is known before a dataset is there. */
    private Map<String, Collection<String>> ids() {
        return snapshots
                .view()
                .map(View::snapshot)
                .<Map<String, Collection<String>>>map(
                        s -> Map.of("region", ids(s.regions()), "theme", ids(s.themes()), "chain", ids(s.chains())))
                .orElse(Map.of());
    }

    private static <T extends Entity<T>> Collection<String> ids(Table<T> table) {
        return table.stream().map(e -> e.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code GET /console}. */
    void about(Context ctx) {
        ConsoleLimits limits = access.console().map(Console::limits).orElseGet(ConsoleLimits::standard);
        ConsoleDto answer = new ConsoleDto(
                access.isFree(ctx),
                access.why(ctx),
                new ConsoleDto.Limits(
                        limits.time().toMillis() / 1000.0,
                        Math.min(ConsoleLimits.USUAL_ROWS, limits.rows()),
                        limits.rows(),
                        limits.bytes(),
                        limits.characters(),
                        limits.operators(),
                        ConsoleLimits.NESTING,
                        limits.atOnce(),
                        limits.queue()));
        ReproduceDto reproduce = reproduce("/console", version());
        send(ctx, Json.bytes(answer, reproduce), reproduce);
    }

    /** {@code GET /schema}. */
    void schema(Context ctx) {
        String version = version();
        if (version == null) {
            ctx.header("Retry-After", "2");
            throw RequestProblem.notReady();
        }
        ReproduceDto reproduce = reproduce("/schema", version);
        send(ctx, Json.bytes(console(ctx).schema(version), reproduce), reproduce);
    }

    private Console console(Context ctx) {
        return access.console().orElseThrow(() -> {
            ctx.header("Retry-After", "2");
            return RequestProblem.notReady();
        });
    }

    private @Nullable String version() {
        return snapshots.view().map(v -> v.version()).orElse(null);
    }

    /** Before a dataset is there its version is empty. */
    private ReproduceDto reproduce(String path, @Nullable String version) {
        return Reproduction.of(version == null ? "" : version, softwareVersion, path, Map.of(), Map.of());
    }

    private static void send(Context ctx, byte[] answer, ReproduceDto reproduce) {
        Reproduction.headers(ctx, reproduce);
        ctx.header("Cache-Control", "no-store").contentType("application/json").result(answer);
    }
}
