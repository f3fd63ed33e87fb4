package eu.alpsynergy.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer as bytes, plain and compressed, ready to be sent again and again. */
final class Representation {

    private static final int WORTH_COMPRESSING = 1024;

    private final String contentType;
    private final String etag;
    private final byte[] plain;
    private final byte @Nullable [] gzip;

    private Representation(String contentType, String etag, byte[] plain, byte @Nullable [] gzip) {
        this.contentType = contentType;
        this.etag = etag;
        this.plain = plain;
        this.gzip = gzip;
    }

    static Representation of(String contentType, String etag, byte[] plain) {
        return new Representation(contentType, etag, plain, plain.length < WORTH_COMPRESSING ? null : gzip(plain));
    }

    String contentType() {
        return contentType;
    }

    String etag() {
        return etag;
    }

    byte[] plain() {
        return plain;
    }

    byte @Nullable [] gzip() {
        return gzip;
    }

    int size() {
        return plain.length + (gzip == null ? 0 : gzip.length) + 200;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
