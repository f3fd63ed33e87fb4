package eu.alpsynergy.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.alpsynergy.api.dto.ReproduceDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.Query;
import eu.alpsynergy.api.handler.Route;
import eu.alpsynergy.api.handler.View;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Answers routes: parameters, the answer, its representation; kept as bytes by dataset version and question. */
final class Answers {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private final SnapshotHolder snapshots;
    private final String softwareVersion;
    private final Cache<String, Representation> kept;

    Answers(SnapshotHolder snapshots, ApiConfig config) {
        this.snapshots = snapshots;
        this.softwareVersion = config.softwareVersion();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.cacheBytes())
                .weigher((String key, Representation r) -> key.length() * 2 + r.size())
                .build();
    }

    void answer(Context ctx, Route route, boolean csvPath) {
        View view = snapshots.view().orElseThrow(() -> {
            ctx.header("Retry-After", "2");
            return RequestProblem.notReady();
        });
        boolean csv = csvPath || wantsCsv(ctx.header("Accept"));
        Query query = new Query(ctx.queryParamMap(), CsvWriter.parameters(route, csv));
        query.refuseIfWrong();
        ReproduceDto reproduce =
                Reproduction.of(view.version(), softwareVersion, route.path(), ctx.pathParamMap(), query);
        Reproduction.headers(ctx, reproduce);
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        if (csv) {
            ctx.header("Content-Disposition", "attachment; filename=\"" + fileName(ctx.path(), view.version()) + "\"");
        }
        String key = view.version() + ' ' + ctx.path() + '?' + query.canonical() + (csv ? " csv" : " json");
        Representation answer =
                Objects.requireNonNull(kept.get(key, k -> represent(route, view, ctx, query, csv, key, reproduce)));
        Sender.send(ctx, answer, "no-cache");
    }

    private Representation represent(
            Route route, View view, Context ctx, Query query, boolean csv, String key, ReproduceDto reproduce) {
        Object answer = route.answer().answer(view, ctx.pathParamMap(), query);
        query.refuseIfWrong();
        byte[] bytes = csv
                ? CsvWriter.bytes(route.itemType(), route.rows().of(answer), CsvWriter.isExcel(query))
                : Json.bytes(answer, reproduce);
        return Representation.of(csv ? CSV : JSON, etag(key, bytes), bytes);
    }

    private String etag(String key, byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        CRC32C question = new CRC32C();
        question.update((softwareVersion + key).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + HexFormat.of().toHexDigits((int) question.getValue())
                + HexFormat.of().toHexDigits((int) sum.getValue()) + "\"";
    }

    private static boolean wantsCsv(@Nullable String accept) {
        return accept != null && accept.strip().toLowerCase(Locale.ROOT).startsWith("text/csv");
    }

    private static String fileName(String path, String version) {
        String name =
                path.replaceFirst("^/api/v1/", "").replaceFirst("\\.csv$", "").replaceAll("[^A-Za-z0-9-]+", "-");
        return "alpsynergy-" + name + "-" + version.replaceAll("[^A-Za-z0-9.-]+", "-") + ".csv";
    }
}
