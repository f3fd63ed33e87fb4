package eu.alpsynergy.neo4j.local;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Asks {@code RETURN 1} over Bolt 5.0, byte by byte: the driver is not to be seen in this module. */
final class BoltProbe {

    private static final byte[] HANDSHAKE = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int SUCCESS = 0x70;
    private static final int FAILURE = 0x7F;

    private final InetSocketAddress address;
    private final Credentials credentials;

    BoltProbe(int port, Credentials credentials) {
        this.address = BoltPort.onLoopback(port);
        this.credentials = credentials;
    }

    /** Empty when the query was answered; else why not. */
    Optional<String> ask(Duration timeout) {
        try (Socket socket = new Socket()) {
            int millis = Math.toIntExact(timeout.toMillis());
            socket.connect(address, millis);
            socket.setSoTimeout(millis);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            socket.getOutputStream().write(HANDSHAKE);
            int version = in.readInt();
            if (version != 5) {
                return Optional.of("port " + address.getPort() + " does not speak Bolt 5");
            }
            socket.getOutputStream().write(requests());
            for (int answer = 0; answer < 3; ) {
                byte[] message = readMessage(in);
                int tag = message[1] & 0xFF;
                if (tag == FAILURE) {
                    return Optional.of(new String(message, 2, message.length - 2, StandardCharsets.UTF_8));
                }
                answer += tag == SUCCESS ? 1 : 0;
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    /** HELLO, RUN and PULL in one go; after a failure the server ignores the rest. */
    private byte[] requests() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pack hello = new Pack().structure(1, 0x01).map(4);
        hello.text("user_agent").text("alpsynergy-probe/1").text("scheme").text("basic");
        hello.text("principal").text(credentials.user()).text("credentials").text(credentials.password());
        hello.chunkInto(out);
        new Pack()
                .structure(3, 0x10)
                .text("RETURN 1")
                .map(0)
                .map(1)
                .text("db")
                .text("neo4j")
                .chunkInto(out);
        new Pack().structure(1, 0x3F).map(1).text("n").minusOne().chunkInto(out);
        return out.toByteArray();
    }

    private static byte[] readMessage(DataInputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int size = in.readUnsignedShort();
        while (size != 0 || message.size() == 0) {
            message.write(in.readNBytes(size));
            size = in.readUnsignedShort();
        }
        if (message.size() < 2) {
            throw new IOException("answer of " + message.size() + " bytes is no Bolt message");
        }
        return message.toByteArray();
    }

    /** The few PackStream values the three requests are made of. */
    private static final class Pack {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Pack structure(int fields, int tag) {
            bytes.write(0xB0 | fields);
            bytes.write(tag);
            return this;
        }

        Pack map(int entries) {
            bytes.write(0xA0 | entries);
            return this;
        }

        Pack text(String value) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            if (utf8.length > 255) {
                throw new IllegalArgumentException("text of " + utf8.length + " bytes");
            }
            bytes.write(0xD0);
            bytes.write(utf8.length);
            bytes.writeBytes(utf8);
            return this;
        }

        Pack minusOne() {
            bytes.write(0xFF);
            return this;
        }

        void chunkInto(ByteArrayOutputStream out) {
            byte[] body = bytes.toByteArray();
            out.write(body.length >>> 8);
            out.write(body.length & 0xFF);
            out.writeBytes(Arrays.copyOf(body, body.length + 2));
        }
    }
}
