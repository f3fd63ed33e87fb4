package eu.alpsynergy.importer.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken, hostile and random exports: reported, never thrown, and the package stays as it was or is good. */
class FuzzedExportTest {

    private static final int ROUNDS = 60;
    private static final String ORGANISATION =
            "\"projectID\";\"organisationID\";\"name\";\"activityType\";\"country\";\"nutsCode\";\"role\";\"ecContribution\";\"geolocation\"\n"
                    + "\"101\";\"900000001\";\"LEGNO SRL\";\"PRC\";\"IT\";\"ITC4C\";\"coordinator\";\"1,5\";\"45.4,9.1\"\n";
    private static final String PROJECT =
            "\"id\";\"acronym\";\"frameworkProgramme\";\"startDate\";\"endDate\";\"totalCost\";\"ecMaxContribution\"\n"
                    + "\"101\";\"WOOD\";\"HORIZON\";\"2024-01-01\";\"2025-01-01\";\"5.5\";\"5\"\n";
    private static final String KEEP = "Programme;Acronym;Project Partner;Country code;NUTS3 (or equivalent)\n"
            + "2014 - 2020 Alpine;A;P;IT Italy;ITC4C / Milano\n";
    private static final String EUROSTAT =
            "freq,indic_sb,nace_r2,geo\\TIME_PERIOD\t2016 \nA,V16110,C16,ITC4\t21000 b\n";
    private static final String CLUSTERS = "Name,NUTS\nA Cluster,ITC46\n";

    @TempDir
    private Path temp;

    private static byte[] mutated(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int change = 0; change <= random.nextInt(4); change++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = "\"';,\t\n\r=:.-0".getBytes(StandardCharsets.UTF_8)[random.nextInt(12)];
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + random.nextInt(9));
                    System.arraycopy(bytes, at, longer, longer.length - (bytes.length - at), bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    private Path export(ExportFormat format, Random random) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("export-" + format.code()));
        switch (format) {
            case CORDIS -> {
                Files.write(folder.resolve("organization.csv"), mutated(ORGANISATION, random));
                Files.write(
                        folder.resolve("project.csv"),
                        random.nextBoolean() ? mutated(PROJECT, random) : PROJECT.getBytes(StandardCharsets.UTF_8));
                return folder;
            }
            case KEEP -> {
                return Files.write(folder.resolve("partners.csv"), mutated(KEEP, random));
            }
            case EUROSTAT -> {
                return Files.write(
                        folder.resolve(random.nextInt(5) == 0 ? "sbs.tsv.gz" : "sbs.tsv"), mutated(EUROSTAT, random));
            }
            case ECCP -> {
                return Files.write(folder.resolve("clusters.csv"), mutated(CLUSTERS, random));
            }
            case XLSX -> {
                return Files.write(folder.resolve("book.xlsx"), mutated("PK\u0003\u0004 no workbook at all", random));
            }
        }
        throw new AssertionError(format);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whateverComesIsAnsweredByAReport(ExportFormat format) throws IOException {
        SmallPackage small = SmallPackage.in(temp.resolve("package"));
        for (int round = 0; round < ROUNDS; round++) {
            Path export = export(format, new Random(1_000L * format.ordinal() + round));
            ImportOutcome outcome = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> ImportRun.of(format, export, small.folder(), true), "round " + round);
            assertThat(outcome.applied()
                            || !outcome.report().problems().isEmpty()
                            || outcome.changes().isEmpty())
                    .as("%s, round %d", format, round)
                    .isTrue();
        }
    }

    @Test
    void aZipThatLeadsOutOfItselfIsRefused() throws IOException {
        SmallPackage small = SmallPackage.in(temp.resolve("package"));
        Path zip = temp.resolve("cordis.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("../organization.csv"));
            entries.write(ORGANISATION.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ImportRun.of(ExportFormat.CORDIS, zip, small.folder(), true)
                        .report()
                        .problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.UNSAFE_PACKAGE);
    }

    @Test
    void whatIsNotThereAndWhatIsNoPackageIsSaid() {
        assertThat(ImportRun.of(
                                ExportFormat.KEEP,
                                temp.resolve("nothing.csv"),
                                SmallPackage.in(temp.resolve("package")).folder(),
                                true)
                        .report()
                        .problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.PACKAGE_UNREADABLE);
        for (ExportFormat format : List.of(ExportFormat.KEEP, ExportFormat.CORDIS)) {
            assertThat(ImportRun.of(format, temp, temp.resolve("no-package"), true)
                            .report()
                            .problems())
                    .extracting(Problem::rule)
                    .containsExactly(Rule.MISSING_FILE);
        }
    }
}
