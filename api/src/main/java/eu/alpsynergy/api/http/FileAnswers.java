package eu.alpsynergy.api.http;

import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.FileRoute;
import eu.alpsynergy.api.handler.Query;
import eu.alpsynergy.api.handler.View;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/** Files as they are written: nothing is kept, so a file of any size costs no memory; version and question make the ETag. */
final class FileAnswers {

    private final SnapshotHolder snapshots;
    private final String softwareVersion;

    FileAnswers(SnapshotHolder snapshots, ApiConfig config) {
        this.snapshots = snapshots;
        this.softwareVersion = config.softwareVersion();
    }

    void answer(Context ctx, FileRoute route) {
        View view = snapshots.view().orElseThrow(() -> {
            ctx.header("Retry-After", "2");
            return RequestProblem.notReady();
        });
        Query query = new Query(ctx.queryParamMap(), route.parameters());
        query.refuseIfWrong();
        FileRoute.Content content = route.file().of(view, query);
        query.refuseIfWrong();
        String etag = etag(view.version() + ' ' + ctx.path() + '?' + query.canonical());
        Reproduction.headers(
                ctx, Reproduction.of(view.version(), softwareVersion, route.path(), ctx.pathParamMap(), query));
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.header("ETag", etag);
        ctx.header("Cache-Control", "no-cache");
        ctx.header("Vary", "Accept-Encoding");
        if (Sender.matches(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        ctx.contentType(route.contentType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + fileName(route.path(), view.version()) + "\"");
        if (!HandlerType.HEAD.equals(ctx.method())) {
            send(ctx, content);
        }
    }

    private static void send(Context ctx, FileRoute.Content content) {
        try {
            if (Sender.acceptsGzip(ctx.header("Accept-Encoding"))) {
                ctx.header("Content-Encoding", "gzip");
                GZIPOutputStream out = new GZIPOutputStream(ctx.outputStream(), 1 << 16);
                content.writeTo(out);
                out.finish();
            } else {
                OutputStream out = ctx.outputStream();
                content.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String etag(String question) {
        CRC32C sum = new CRC32C();
        sum.update((softwareVersion + question).getBytes(StandardCharsets.UTF_8));
        return "W/\"f" + HexFormat.of().toHexDigits((int) sum.getValue()) + "\"";
    }

    private static String fileName(String path, String version) {
        int dot = path.lastIndexOf('.');
        return "alpsynergy-" + path.substring(1, dot).replaceAll("[^A-Za-z0-9-]+", "-") + "-"
                + version.replaceAll("[^A-Za-z0-9.-]+", "-") + path.substring(dot);
    }
}
