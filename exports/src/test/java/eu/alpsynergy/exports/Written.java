package eu.alpsynergy.exports;

import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files in memory, for tests. */
public final class Written {

    private Written() {}

    public static byte[] bytes(ExportFormat format, DatasetRows rows) throws IOException {
        return bytes(format, rows, ExportOptions.standard());
    }

    public static byte[] excel(ExportFormat format, DatasetRows rows) throws IOException {
        return bytes(format, rows, new ExportOptions(true, Optional.empty()));
    }

    public static byte[] based(ExportFormat format, DatasetRows rows, String base) throws IOException {
        return bytes(format, rows, new ExportOptions(false, Optional.of(URI.create(base))));
    }

    private static byte[] bytes(ExportFormat format, DatasetRows rows, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(rows, options, out);
        return out.toByteArray();
    }

    public static String text(ExportFormat format, DatasetRows rows) throws IOException {
        return new String(bytes(format, rows), StandardCharsets.UTF_8);
    }

    /** Entries of a zip in their order. */
    public static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
