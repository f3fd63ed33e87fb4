package eu.alpsynergy.neo4j.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;

/** The port on the loopback: chosen once when any will do, proven free when it is wished for. */
final class BoltPort {

    private BoltPort() {}

    static int choose(int wished) {
        try {
            return bind(wished);
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "neo4j-port-taken",
                    "Port " + wished + " on 127.0.0.1, wished for as the database's Bolt port, cannot be opened ("
                            + e.getMessage()
                            + "). End the program that has it, or give another: --bolt-port 0 takes any free port.",
                    Map.of("port", wished),
                    e);
        }
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(onLoopback(port));
            return socket.getLocalPort();
        }
    }

    /** 127.0.0.1 and nothing else: the platform's own notion of loopback may be IPv6. */
    static InetSocketAddress onLoopback(int port) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
