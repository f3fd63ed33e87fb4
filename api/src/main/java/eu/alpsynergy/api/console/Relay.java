package eu.alpsynergy.api.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between a driver and its server, on a port of the loopback: counts what the server sends and can end it all at once.
 * The driver keeps a whole record in memory before anyone can look at it, so that one row could fill the explorer's heap; and
 * it has no way to abandon a query that the server does not let go of.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Upstream upstream;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean exhausted;

    private Relay(Upstream upstream, ServerSocket listener) {
        this.upstream = upstream;
        this.listener = listener;
    }

    static Relay to(Upstream upstream) {
        try {
            Relay relay = new Relay(upstream, new ServerSocket(0, 16, InetAddress.getLoopbackAddress()));
            relay.start("console-relay", relay::accept);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException("no port of the loopback is free for the console", e);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** From now on so many bytes may come; then every connection is cut. */
    void allow(long bytes) {
        exhausted = false;
        left.set(bytes);
    }

    /** Whether the bytes allowed last were used up. */
    boolean exhausted() {
        return exhausted;
    }

    /** Ends every connection; new ones are taken. */
    void cut() {
        open.forEach(Relay::end);
        open.clear();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                start("console-relay-up", () -> join(client));
            } catch (IOException e) {
                LOG.debug("the relay ends: {}", e.getMessage());
            }
        }
    }

    private void join(Socket client) {
        Socket server = null;
        try {
            client.setTcpNoDelay(true);
            server = upstream.connect();
            open.add(client);
            open.add(server);
            Socket sending = server;
            start("console-relay-down", () -> pump(sending, client, true));
            pump(client, sending, false);
        } catch (IOException e) {
            LOG.debug("the console's database cannot be reached: {}", e.getMessage());
            end(client);
        }
    }

    private void pump(Socket from, Socket to, boolean counted) {
        byte[] buffer = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (counted && left.addAndGet(-n) < 0) {
                    exhausted = true;
                    break;
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            LOG.trace("a connection of the relay ended", e);
        } finally {
            open.remove(from);
            open.remove(to);
            end(from);
            end(to);
        }
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.trace("a socket did not close", e);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            LOG.trace("the relay's port did not close", e);
        }
        cut();
    }
}
