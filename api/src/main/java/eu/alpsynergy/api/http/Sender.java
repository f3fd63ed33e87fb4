package eu.alpsynergy.api.http;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Sends bytes with the right headers: 304 for what the client already has, compressed for those who can read it. */
final class Sender {

    private Sender() {}

    static void send(Context ctx, Representation what, String cacheControl) {
        ctx.header("ETag", what.etag());
        ctx.header("Cache-Control", cacheControl);
        ctx.header("Vary", "Accept, Accept-Encoding");
        if (matches(ctx.header("If-None-Match"), what.etag())) {
            ctx.status(304);
            return;
        }
        ctx.contentType(what.contentType());
        byte[] gzip = what.gzip();
        if (gzip != null && acceptsGzip(ctx.header("Accept-Encoding"))) {
            ctx.header("Content-Encoding", "gzip");
            ctx.result(gzip);
        } else {
            ctx.result(what.plain());
        }
    }

    static boolean matches(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            if (candidate.strip().equals(etag) || candidate.strip().equals("*")) {
                return true;
            }
        }
        return false;
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.split(",", -1)) {
            String[] parts = coding.strip().split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
