package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.column.ColumnSink;
import eu.alpsynergy.model.column.ColumnSource;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Arrays in a file, each with its length before it, in chunks of 64 KB; big-endian. */
final class ColumnFile {

    private static final int CHUNK = 1 << 16;

    private ColumnFile() {}

    static final class Sink implements ColumnSink {

        private final DataOutputStream out;
        private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

        Sink(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void number(int value) {
            try {
                out.writeInt(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void text(String value) {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void bytes(byte[] values) {
            number(values.length);
            write(values, values.length);
        }

        @Override
        public void ints(int[] values) {
            number(values.length);
            for (int from = 0; from < values.length; from += CHUNK / Integer.BYTES) {
                int count = Math.min(CHUNK / Integer.BYTES, values.length - from);
                chunk.asIntBuffer().put(values, from, count);
                write(chunk.array(), count * Integer.BYTES);
            }
        }

        @Override
        public void longs(long[] values) {
            number(values.length);
            for (int from = 0; from < values.length; from += CHUNK / Long.BYTES) {
                int count = Math.min(CHUNK / Long.BYTES, values.length - from);
                chunk.asLongBuffer().put(values, from, count);
                write(chunk.array(), count * Long.BYTES);
            }
        }

        private void write(byte[] bytes, int count) {
            try {
                out.write(bytes, 0, count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class Source implements ColumnSource {

        private final DataInputStream in;
        private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

        Source(DataInputStream in) {
            this.in = in;
        }

        @Override
        public int number() {
            try {
                return in.readInt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        @Override
        public byte[] bytes() {
            byte[] values = new byte[number()];
            fill(values, values.length);
            return values;
        }

        @Override
        public int[] ints() {
            int[] values = new int[number()];
            for (int from = 0; from < values.length; from += CHUNK / Integer.BYTES) {
                int count = Math.min(CHUNK / Integer.BYTES, values.length - from);
                fill(chunk.array(), count * Integer.BYTES);
                chunk.asIntBuffer().get(values, from, count);
            }
            return values;
        }

        @Override
        public long[] longs() {
            long[] values = new long[number()];
            for (int from = 0; from < values.length; from += CHUNK / Long.BYTES) {
                int count = Math.min(CHUNK / Long.BYTES, values.length - from);
                fill(chunk.array(), count * Long.BYTES);
                chunk.asLongBuffer().get(values, from, count);
            }
            return values;
        }

        private void fill(byte[] bytes, int count) {
            try {
                in.readFully(bytes, 0, count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
