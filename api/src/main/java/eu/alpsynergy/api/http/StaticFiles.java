package eu.alpsynergy.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * The explorer's files from the class path folder {@code web/}. Only names of plain form are looked up, so no spelling of a path
 * leads anywhere else; a path without a file that looks like a page is the explorer's own, and gets its index.html.
 */
final class StaticFiles {

    private static final Pattern FILE =
            Pattern.compile("/(?:[A-Za-z0-9_-]+/){0,3}[A-Za-z0-9_-][A-Za-z0-9._-]*\\.([a-z0-9]+)");
    private static final Pattern PAGE = Pattern.compile("/(?:[\\p{L}\\p{N}._~+-]+/?){0,4}");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    private final Map<String, Optional<Representation>> files = new ConcurrentHashMap<>();

    /** Sends the file or page; false when there is neither. */
    boolean send(Context ctx) {
        String path = ctx.path();
        var matcher = FILE.matcher(path);
        if (matcher.matches() && TYPES.containsKey(matcher.group(1))) {
            Optional<Representation> file = file(path, matcher.group(1));
            if (file.isPresent()) {
                Sender.send(
                        ctx,
                        file.get(),
                        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
                return true;
            }
            return false;
        }
        if (!PAGE.matcher(path).matches() || path.startsWith("/api") || path.startsWith("/health")) {
            return false;
        }
        Optional<Representation> index = file("/index.html", "html");
        index.ifPresent(page -> Sender.send(ctx, page, "no-cache"));
        return index.isPresent();
    }

    private Optional<Representation> file(String path, String ending) {
        Optional<Representation> known = files.get(path);
        if (known == null) {
            known = read(path, ending);
            if (known.isPresent()) {
                files.put(path, known);
            }
        }
        return known;
    }

    private static Optional<Representation> read(String path, String ending) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/web" + path)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            String etag = "W/\"" + HexFormat.of().toHexDigits((int) sum.getValue()) + bytes.length + "\"";
            return Optional.of(Representation.of(String.valueOf(TYPES.get(ending)), etag, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
