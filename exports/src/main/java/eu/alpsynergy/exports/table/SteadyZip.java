package eu.alpsynergy.exports.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on what is in it alone: every entry carries the earliest time a zip can name. */
final class SteadyZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    SteadyZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** The next entry; closing the stream ends the entry, not the zip. */
    OutputStream entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** Writes what a zip ends with; the stream below stays open. */
    void finish() throws IOException {
        zip.finish();
    }
}
