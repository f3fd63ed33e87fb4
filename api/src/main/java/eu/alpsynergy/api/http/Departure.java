package eu.alpsynergy.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.io.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * Whether the client has closed its connection while it waits for an answer. Jetty tells nobody as long as nobody reads, so a
 * byte is asked for; a client that sent its next request early loses the connection after this answer.
 */
final class Departure implements BooleanSupplier {

    /** Attribute of a request that the outermost handler leaves the connection in. */
    static final String END_POINT = "eu.alpsynergy.endPoint";

    private final @Nullable SocketChannel channel;
    private final Context ctx;
    private boolean gone;
    private boolean early;

    private Departure(@Nullable SocketChannel channel, Context ctx) {
        this.channel = channel;
        this.ctx = ctx;
    }

    static Departure of(Context ctx) {
        Object endPoint = ctx.attribute(END_POINT);
        return new Departure(
                endPoint instanceof EndPoint e && e.getTransport() instanceof SocketChannel channel ? channel : null,
                ctx);
    }

    @Override
    public boolean getAsBoolean() {
        if (channel == null || gone || early) {
            return gone;
        }
        try {
            int read = channel.read(ByteBuffer.allocate(1));
            gone = read < 0;
            early = read > 0;
            if (early) {
                ctx.header("Connection", "close");
            }
        } catch (IOException e) {
            gone = true;
        }
        return gone;
    }
}
