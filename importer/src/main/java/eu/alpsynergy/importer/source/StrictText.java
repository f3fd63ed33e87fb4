package eu.alpsynergy.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text in a declared encoding. A byte that is no text is not replaced silently: it is handed on as a lone low
 * surrogate {@code U+DC00 + byte}, which no valid text contains, and its position is kept for {@link #nextBadByte()}. A
 * byte order mark at the beginning is dropped.
 */
final class StrictText extends Reader {

    private static final int BUFFER = 8_192;
    private static final char ESCAPE_BASE = '\uDC00';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private final Deque<BadByte> badBytes = new ArrayDeque<>();
    private long bytesBefore;
    private long charsRead;
    private boolean inputEnded;
    private boolean started;
    private boolean flushed;

    /** A byte that is no text, and its position counted from 0. */
    record BadByte(long position, int value) {}

    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static boolean isBad(int codePoint) {
        return codePoint >= ESCAPE_BASE && codePoint <= ESCAPE_BASE + 0xFF;
    }

    /** The earliest bad byte not yet asked for; null when none is left. */
    @Nullable
    BadByte nextBadByte() {
        return badBytes.poll();
    }

    long charsRead() {
        return charsRead;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (flushed) {
                return -1;
            }
            decodeMore();
        }
        int n = Math.min(length, chars.remaining());
        chars.get(target, offset, n);
        charsRead += n;
        return n;
    }

    private void decodeMore() throws IOException {
        chars.clear();
        fill();
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, inputEnded);
        bytesBefore += bytes.position() - before;
        if (result.isError()) {
            escape(result.length());
        } else if (result.isUnderflow() && inputEnded) {
            flushed = decoder.flush(chars).isUnderflow();
        }
        chars.flip();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void fill() throws IOException {
        if (inputEnded) {
            return;
        }
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            inputEnded = true;
        } else {
            bytes.position(bytes.position() + n);
        }
        bytes.flip();
    }

    /** There is always room: no encoding here makes more characters than bytes, and both buffers are of one size. */
    private void escape(int length) {
        for (int i = 0; i < length; i++) {
            int value = bytes.get() & 0xFF;
            badBytes.add(new BadByte(bytesBefore++, value));
            chars.put((char) (ESCAPE_BASE + value));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
