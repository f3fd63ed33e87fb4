package eu.alpsynergy.importer.bulk;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file for the import tool: header and rows; an empty cell is no property. */
final class BulkTable implements Closeable {

    private final BufferedWriter out;
    private boolean multiline;

    BulkTable(Path file, List<String> header) throws IOException {
        this.out = Files.newBufferedWriter(file);
        write(header);
    }

    void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            cell(cells.get(i));
        }
        out.write('\n');
    }

    /** Whether a cell had a line break, which the tool must be told. */
    boolean isMultiline() {
        return multiline;
    }

    private void cell(String text) throws IOException {
        boolean quote = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quote |= c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\\';
            multiline |= c == '\n' || c == '\r';
        }
        if (quote) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
