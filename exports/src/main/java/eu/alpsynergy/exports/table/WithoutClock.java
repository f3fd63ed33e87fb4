package eu.alpsynergy.exports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A workbook without the time it was written at, so that equal data are equal bytes: the properties name the day of the data. */
final class WithoutClock {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

    private WithoutClock() {}

    static void copy(Path workbook, String day, OutputStream out) throws IOException {
        SteadyZip zip = new SteadyZip(out);
        try (ZipFile file = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                try (InputStream in = file.getInputStream(entry);
                        OutputStream copy = zip.entry(entry.getName())) {
                    if (entry.getName().equals(PROPERTIES)) {
                        String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        copy.write(CREATED.matcher(properties)
                                .replaceAll("$1" + day + "T00:00:00Z$2")
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(copy);
                    }
                }
            }
        }
        zip.finish();
    }
}
