package eu.alpsynergy.api.http;

import eu.alpsynergy.api.error.RequestProblem;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Errors that the container makes itself, before or after our handlers: the same form, the same headers. */
final class ProblemWriter implements Request.Handler {

    static final String CONTENT_TYPE = "application/problem+json";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        SecurityHeaders.addTo(response.getHeaders());
        write(response, callback, status, HttpStatus.getMessage(status), detail(status));
        return true;
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request could not be read: its line, path or headers are malformed.";
            case 408 -> "The request did not arrive in time.";
            case 413 -> "The body is larger than 1 MiB, which is the largest allowed.";
            case 414 -> "The address is longer than 8 KiB, which is the longest allowed.";
            case 431 -> "The headers are larger than 8 KiB, which is the largest allowed.";
            case 505 -> "Only HTTP/1.0 and HTTP/1.1 are spoken here.";
            default -> "The server answered with status " + status + ".";
        };
    }

    static void write(Response response, Callback callback, int status, String title, String detail) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, CONTENT_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] body = Json.bytes(RequestProblem.plain(status, title, detail));
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
