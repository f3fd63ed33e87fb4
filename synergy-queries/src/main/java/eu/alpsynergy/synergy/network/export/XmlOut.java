package eu.alpsynergy.synergy.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML as a stream, UTF-8. What XML 1.0 cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD, so that names of
 * any kind give a file that opens; line breaks and tabs in attributes are written as references, so that they survive.
 */
final class XmlOut {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlOut(OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    XmlOut open(String name) throws IOException {
        endTag();
        out.write('<');
        out.write(name);
        open.push(name);
        inTag = true;
        return this;
    }

    XmlOut with(String attribute, String value) throws IOException {
        out.write(' ');
        out.write(attribute);
        out.write("=\"");
        escape(value, true);
        out.write('"');
        return this;
    }

    XmlOut text(String text) throws IOException {
        endTag();
        escape(text, false);
        return this;
    }

    XmlOut close() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.write("/>");
            inTag = false;
        } else {
            out.write("</");
            out.write(name);
            out.write('>');
        }
        if (open.size() < 5) {
            out.write('\n');
        }
        return this;
    }

    /** Closes what is open and hands everything over; the stream stays open. */
    void end() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.flush();
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write(attribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> out.write(attribute || c == '\r' ? "&#" + c + ";" : Character.toString(c));
                default -> out.write(Character.toString(allowed(c) ? c : 0xFFFD));
            }
        }
    }

    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
