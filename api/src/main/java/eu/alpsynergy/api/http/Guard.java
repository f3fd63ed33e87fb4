package eu.alpsynergy.api.http;

import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The outermost handler: puts the security headers on everything, and sends requests beyond what can be answered at once away
 * with 503 and Retry-After instead of letting them queue.
 */
final class Guard extends Handler.Wrapper {

    private final Semaphore places;

    Guard(Handler inner, int maxInFlight) {
        super(inner);
        this.places = new Semaphore(maxInFlight);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SecurityHeaders.addTo(response.getHeaders());
        if (!places.tryAcquire()) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
            ProblemWriter.write(
                    response,
                    callback,
                    503,
                    "Too busy",
                    "More requests than can be answered at once; try again in a second.");
            return true;
        }
        request.setAttribute(
                Departure.END_POINT,
                request.getConnectionMetaData().getConnection().getEndPoint());
        Request.addCompletionListener(request, ended -> places.release());
        return super.handle(request, response, callback);
    }
}
