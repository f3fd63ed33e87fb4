package eu.alpsynergy.api.http;

import eu.alpsynergy.api.dto.ExportsDto;
import eu.alpsynergy.api.dto.ReproduceDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.Parameter;
import eu.alpsynergy.api.handler.Query;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.exports.ExportException;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.ExportStore;
import eu.alpsynergy.exports.dataset.DatasetCard;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/** The whole dataset as files: which there are, and each of them. A file is made when it is first asked for. */
final class ExportRoutes {

    static final Parameter EXCEL = Parameter.choice(
            "excel",
            "CSV for spreadsheets: byte order mark, semicolons, decimal commas (default false)",
            "true",
            "false");
    private static final String LIST = ApiServer.BASE + "/exports";
    private static final String FILE = LIST + "/{format}";

    private final ExportAccess access;
    private final SnapshotHolder snapshots;
    private final String softwareVersion;

    ExportRoutes(ExportAccess access, SnapshotHolder snapshots, ApiConfig config) {
        this.access = access;
        this.snapshots = snapshots;
        this.softwareVersion = config.softwareVersion();
    }

    void addTo(JavalinConfig c, PrometheusMeterRegistry metrics) {
        Timer timer = metrics.timer("http.requests", "route", "/exports/{format}");
        c.routes.get(LIST, this::list);
        c.routes.head(LIST, this::list);
        c.routes.get(FILE, ctx -> ApiServer.timed(timer, () -> file(ctx)));
        c.routes.head(FILE, ctx -> ApiServer.timed(timer, () -> file(ctx)));
        ApiServer.onlyGet(c, LIST);
        ApiServer.onlyGet(c, FILE);
    }

    /** {@code GET /exports}. */
    void list(Context ctx) {
        View view = view(ctx);
        new Query(ctx.queryParamMap(), List.of()).refuseIfWrong();
        var dataset = view.snapshot().dataset();
        DatasetCard card = DatasetCard.of(
                view.version(), softwareVersion, dataset.title(), dataset.rows(), "", dataset.descriptor());
        ExportsDto answer = new ExportsDto(
                card.version(),
                card.title(),
                card.softwareVersion(),
                card.created().orElse(null),
                card.authors(),
                card.licences().stream()
                        .map(l -> new ExportsDto.Licence(
                                l.name(), l.title(), l.address().orElse(null)))
                        .toList(),
                Arrays.stream(ExportFormat.values())
                        .map(f -> format(f, card.version()))
                        .toList());
        ReproduceDto reproduce = Reproduction.of(card.version(), softwareVersion, "/exports", Map.of(), Map.of());
        Reproduction.headers(ctx, reproduce);
        open(ctx);
        ctx.header("Cache-Control", "no-cache").contentType("application/json").result(Json.bytes(answer, reproduce));
    }

    private ExportsDto.Format format(ExportFormat format, String version) {
        OptionalLong bytes =
                access.store().map(s -> s.size(format, false, version)).orElse(OptionalLong.empty());
        return new ExportsDto.Format(
                format.code(),
                format.fileName(version, false),
                format.mediaType(),
                format.summary(),
                format.hasExcelVariant(),
                bytes.isPresent() ? bytes.getAsLong() : null);
    }

    /** {@code GET /exports/{format}}. */
    void file(Context ctx) {
        View view = view(ctx);
        String code = ctx.pathParam("format");
        ExportFormat format = ExportFormat.find(code)
                .orElseThrow(() -> RequestProblem.notFound("format", code, ExportFormat.codes()));
        Query query = new Query(ctx.queryParamMap(), format.hasExcelVariant() ? List.of(EXCEL) : List.of());
        query.refuseIfWrong();
        boolean excel = format.hasExcelVariant()
                && query.one("excel").filter("true"::equals).isPresent();
        ExportStore store = access.store().orElseThrow(() -> notReady(ctx));
        try (ExportStore.Ready ready = store.open(format, excel, view.version())) {
            send(ctx, format, excel, ready);
        } catch (ExportException e) {
            ctx.header("Retry-After", "5");
            throw RequestProblem.unavailable(e.code(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Context ctx, ExportFormat format, boolean excel, ExportStore.Ready ready) throws IOException {
        String etag = etag(ready.version() + ' ' + format.code() + ' ' + excel);
        Reproduction.headers(
                ctx,
                Reproduction.of(
                        ready.version(),
                        softwareVersion,
                        "/exports/" + format.code(),
                        Map.of(),
                        excel ? Map.of("excel", List.of("true")) : Map.of()));
        open(ctx);
        ctx.header("ETag", etag).header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding");
        if (Sender.matches(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        ctx.contentType(format.mediaType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + format.fileName(ready.version(), excel) + "\"");
        boolean packed = format.ending().equals("zip") || format == ExportFormat.XLSX;
        boolean gzip = !packed && Sender.acceptsGzip(ctx.header("Accept-Encoding"));
        if (gzip) {
            ctx.header("Content-Encoding", "gzip");
        } else {
            ctx.header("Content-Length", Long.toString(ready.bytes()));
        }
        if (HandlerType.HEAD.equals(ctx.method())) {
            return;
        }
        OutputStream out = ctx.outputStream();
        if (gzip) {
            GZIPOutputStream compressed = new GZIPOutputStream(out, 1 << 16);
            ready.content().transferTo(compressed);
            compressed.finish();
        } else {
            ready.content().transferTo(out);
        }
    }

    private View view(Context ctx) {
        return snapshots.view().orElseThrow(() -> notReady(ctx));
    }

    private static RequestProblem notReady(Context ctx) {
        ctx.header("Retry-After", "2");
        return RequestProblem.notReady();
    }

    private static void open(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private String etag(String what) {
        CRC32C sum = new CRC32C();
        sum.update((softwareVersion + what).getBytes(StandardCharsets.UTF_8));
        return "W/\"e" + HexFormat.of().toHexDigits((int) sum.getValue()) + "\"";
    }
}
