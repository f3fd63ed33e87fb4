package eu.alpsynergy.importer.foreign.cordis;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A made-up export of any size: ten rows a project, a fifth of the organisations in the given NUTS 3 regions. */
final class LargeExport {

    private static final int ROWS_PER_PROJECT = 10;
    private static final String[] ELSEWHERE = {"DE212", "FR101", "ES300", "EL303", "NL221", "UKI31", "SE110", "PL911"};

    private LargeExport() {}

    static Path write(Path folder, int rows, String... inside) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(7);
        int projects = rows / ROWS_PER_PROJECT;
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("project.csv"))) {
            line(out, CordisExport.PROJECT.toArray(String[]::new));
            for (int p = 0; p < projects; p++) {
                line(
                        out,
                        "" + (101000000 + p),
                        "PROJECT" + p,
                        "SIGNED",
                        "A title",
                        "2024-02-01",
                        "2027-01-31",
                        "" + (1_000_000 + p),
                        "900000,5",
                        "",
                        "",
                        "2023-12-15",
                        "HORIZON",
                        "",
                        "",
                        "",
                        "An objective of some words. ".repeat(40),
                        "2025-02-24 17:23:14",
                        "" + (300000 + p),
                        "",
                        "");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("organization.csv"))) {
            line(out, CordisExport.ORGANIZATION.toArray(String[]::new));
            for (int r = 0; r < rows; r++) {
                int organisation = random.nextInt(rows / 4) * ROWS_PER_PROJECT + r % ROWS_PER_PROJECT;
                String nuts = organisation % 5 == 0
                        ? inside[organisation / 5 % inside.length]
                        : ELSEWHERE[organisation % ELSEWHERE.length];
                line(
                        out,
                        "" + (101000000 + r / ROWS_PER_PROJECT),
                        "",
                        "" + (100000000 + organisation),
                        "VAT" + organisation,
                        "COMPANY " + organisation + " GMBH",
                        "C",
                        "false",
                        "PRC",
                        "STREET 1",
                        "1234",
                        "Town",
                        nuts.substring(0, 2),
                        nuts,
                        "",
                        "http://example.org",
                        "",
                        "2025-02-24 17:23:14",
                        "",
                        "1",
                        "participant",
                        r % 2 == 0 ? "1234.5" : "1234,5",
                        "",
                        "",
                        "false",
                        "");
            }
        }
        return folder;
    }

    private static void line(BufferedWriter out, String... cells) throws IOException {
        out.write('"' + String.join("\";\"", cells) + "\"\n");
    }
}
