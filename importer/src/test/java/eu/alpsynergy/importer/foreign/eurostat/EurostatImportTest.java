package eu.alpsynergy.importer.foreign.eurostat;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.foreign.ExportFormat;
import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.foreign.ImportRun;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.testing.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in both of Eurostat's forms, merged into the small package (industries 16 and 41). */
class EurostatImportTest {

    private static final String TSV = "freq,indic_sb,nace_r2,geo\\TIME_PERIOD\t2016 \t2017 \t2018 \n"
            + "A,V16110,C16,ITC4\t21000 \t21500 b\t: c\n"
            + "A,V11210,C16,AT32\t410 e\t: \t0 \n"
            + "A,V13320,C16,AT32\t105.3 (1)\t: z\t107.9 be\n"
            + "A,V16110,C16,AT31\t9000 \t9100 \t9200 \n"
            + "A,V16110,F41,IT\t500000 \t: c\t510000 p\n"
            + "A,V16110,C16,EL30\t1 \t2 \t3 \n"
            + "A,V16110,C10-C12,ITC4\t1 \t2 \t3 \n"
            + "A,V16110,C17,ITC4\t1 \t2 \t3 \n"
            + "A,V16110,C16,ITC46\t1 \t2 \t: \n"
            + "A,V99999,C16,ITC4\t1 \t2 \t3 \n";

    @TempDir
    private Path temp;

    private SmallPackage small;

    @BeforeEach
    void writeThePackage() {
        small = SmallPackage.in(temp.resolve("package"));
    }

    private ImportOutcome run(String name, String text) throws IOException {
        return ImportRun.of(ExportFormat.EUROSTAT, Files.writeString(temp.resolve(name), text), small.folder(), false);
    }

    private Map<String, String> figure(String region, String indicator, String year) {
        return CsvRows.read(small.file("activity.csv")).stream()
                .filter(r -> r.get("region").equals(region)
                        && r.get("industry").equals("nace-rev2-16")
                        && r.get("indicator").equals(indicator)
                        && r.get("year").equals(year))
                .findFirst()
                .orElse(Map.of());
    }

    @Test
    void valuesBecomeFiguresWithTheirFlagsAndWhatIsWithheldStaysUnknown() throws IOException {
        ImportOutcome outcome = run("estat_sbs_r_nuts06_r2.tsv", TSV);

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.applied()).isTrue();
        assertThat(figure("LOM", "persons_employed", "2016"))
                .containsEntry("value", "21000")
                .containsEntry("unit", "persons")
                .containsEntry("flag", "")
                .containsEntry("source", "eurostat-sbs-r-nuts06-r2")
                .containsEntry("as_of", "2016");
        assertThat(figure("LOM", "persons_employed", "2017")).containsEntry("flag", "b");
        assertThat(figure("LOM", "persons_employed", "2018")).isEmpty();
        assertThat(figure("SAL", "local_units", "2016"))
                .containsEntry("value", "410")
                .containsEntry("flag", "e");
        assertThat(figure("SAL", "local_units", "2017")).isEmpty();
        assertThat(figure("SAL", "local_units", "2018")).containsEntry("value", "0");
        assertThat(figure("SAL", "wages_and_salaries_meur", "2016"))
                .containsEntry("value", "105.3")
                .containsEntry("note", "footnote (1) at the source");
        assertThat(figure("SAL", "wages_and_salaries_meur", "2018")).containsEntry("flag", "be");
    }

    @Test
    void figuresOfCountriesGoToTheReference() throws IOException {
        run("sbs_r_nuts06_r2.tsv", TSV.replace("F41", "F41"));

        assertThat(CsvRows.read(small.file("reference_activity.csv")))
                .extracting(r -> r.get("country") + " " + r.get("year") + " " + r.get("value") + " " + r.get("flag"))
                .containsExactly("IT 2016 500000 ", "IT 2018 510000 p");
    }

    @Test
    void everyValueThatIsLeftOutIsCounted() throws IOException {
        ImportOutcome outcome = run("sbs_r_nuts06_r2.tsv", TSV);

        assertThat(outcome.tally().leftOut())
                .containsEntry("values that are confidential", 2L)
                .containsEntry("values that are not available", 3L)
                .containsEntry("values of parts of a region", 2L)
                .containsEntry("values of aggregates of industries", 3L)
                .containsEntry("values of industries the dataset does not have", 3L)
                .containsEntry("values of other indicators", 3L);
        assertThat(outcome.tally().outside()).containsEntry("GR", 3L).containsEntry("AT", 3L);
    }

    @Test
    void figuresOfOtherSourcesAreKept() throws IOException {
        ImportOutcome outcome = run("sbs_r_nuts06_r2.tsv", TSV.replace("2016", "2014"));

        assertThat(figure("LOM", "persons_employed", "2014")).containsEntry("source", "src");
        assertThat(outcome.tally().also()).containsEntry("figures of other sources, kept as they are", 1L);
    }

    @Test
    void theRowsOfSdmxCsvGiveTheSameFigures() throws IOException {
        run("sbs_r_nuts06_r2.tsv", TSV);
        String fromTsv = small.read("activity.csv");
        StringBuilder csv = new StringBuilder(
                "DATAFLOW,LAST UPDATE,freq,indic_sb,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n");
        String[] lines = TSV.split("\n", -1);
        for (int i = 1; i < lines.length - 1; i++) {
            String[] cells = lines[i].split("\t");
            for (int year = 0; year < 3; year++) {
                String[] value = cells[year + 1].strip().split(" ");
                String flag = value.length > 1 ? value[1] : "";
                boolean footnote = flag.startsWith("(");
                csv.append("ESTAT:SBS_R_NUTS06_R2(1.0),09/03/21 11:00:00,")
                        .append(cells[0])
                        .append(',')
                        .append(2016 + year)
                        .append(',')
                        .append(value[0].equals(":") ? "" : footnote ? value[0] + " " + flag : value[0])
                        .append(',')
                        .append(flag.equals("c") || footnote ? "" : flag)
                        .append(',')
                        .append(flag.equals("c") ? "C" : "")
                        .append('\n');
            }
        }
        small = SmallPackage.in(temp.resolve("other"));
        ImportOutcome outcome = run("sbs_r_nuts06_r2_linear.csv", csv.toString());

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(small.read("activity.csv")).isEqualTo(fromTsv);
        assertThat(outcome.tally().leftOut()).containsEntry("values that are confidential", 2L);
    }

    @Test
    void aTablePackedWithGzipIsRead() throws IOException {
        Path file = temp.resolve("sbs_r_nuts06_r2.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TSV.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ImportRun.of(ExportFormat.EUROSTAT, file, small.folder(), false)
                        .applied())
                .isTrue();
        assertThat(figure("LOM", "persons_employed", "2016")).containsEntry("value", "21000");
    }

    @Test
    void labelsSizesAndThousandsOfPersonsAreUnderstood() throws IOException {
        run(
                "sbs_r_nuts2021.csv",
                "freq,indic_sbs,size_emp,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
                        + "A: Annual,EMP_LOC_NR: Persons employed,TOTAL: Total,C16: Wood,ITC4: Lombardia,2021,20500,p: provisional\n"
                        + "A: Annual,EMP_LOC_NR: Persons employed,0-9: Small,C16: Wood,ITC4: Lombardia,2021,7,\n");
        assertThat(figure("LOM", "persons_employed", "2021"))
                .containsEntry("value", "20500")
                .containsEntry("flag", "p");
        run(
                "nama_10r_3empers.tsv",
                "freq,unit,wstatus,nace_r2,geo\\TIME_PERIOD\t2022 \nA,THS,EMP,C16,ITC4\t20.55 \nA,THS,SAL,C16,ITC4\t18.1 \n");
        assertThat(figure("LOM", "persons_employed", "2022")).containsEntry("value", "20550");
    }

    @Test
    void aRegionOfSeveralMembersIsTheirSumOnlyWhenAllAreThere() throws IOException {
        small.replace(
                "regions.csv",
                "SAL,Salzburg,Salzburg,Salzbourg,Salisburgo,Salzburg,Salzburg,AT,AT32,AT32,2,AT32",
                "SAL,Salzburg,Salzburg,Salzbourg,Salisburgo,Salzburg,Salzburg,AT,AT3,AT3,1,AT31|AT32");
        ImportOutcome outcome = run(
                "sbs_r_nuts06_r2.tsv",
                "freq,indic_sb,nace_r2,geo\\TIME_PERIOD\t2016 \t2017 \nA,V16110,C16,AT31\t10 b\t20 \nA,V16110,C16,AT32\t5 e\t: c\n");

        assertThat(figure("SAL", "persons_employed", "2016"))
                .containsEntry("value", "15")
                .containsEntry("flag", "be")
                .containsEntry("status", "derived")
                .containsEntry("note", "sum of AT31, AT32");
        assertThat(figure("SAL", "persons_employed", "2017")).isEmpty();
        assertThat(outcome.tally().leftOut()).containsEntry("sums over a region with a member missing", 1L);
    }

    @Test
    void aValueWithAFlagNobodyKnowsIsReported() throws IOException {
        for (String cell : List.of("12,5", "-3", "12 x", "about 5")) {
            ImportOutcome outcome = run(
                    "sbs_r_nuts06_r2.tsv",
                    "freq,indic_sb,nace_r2,geo\\TIME_PERIOD\t2016 \nA,V16110,C16,ITC4\t" + cell + "\n");
            assertThat(outcome.report().problems())
                    .as(cell)
                    .extracting(p -> p.rule())
                    .containsExactly(Rule.EXPORT_VALUE);
        }
    }

    @Test
    void aTableOfAnotherRevisionIsRefused() throws IOException {
        assertThat(run("sbs.tsv", "freq,indic_sb,nace_r1,geo\\TIME_PERIOD\t2016 \nA,V16110,C16,ITC4\t1 \n")
                        .report()
                        .problems())
                .anyMatch(p -> p.rule() == Rule.EXPORT_HEADER && p.message().contains("nace_r2"));
        assertThat(run("sbs.csv", "freq,indic_sb,nace_r21,geo,TIME_PERIOD,OBS_VALUE\nA,V16110,C16,ITC4,2016,1\n")
                        .report()
                        .problems())
                .anyMatch(p -> p.rule() == Rule.EXPORT_HEADER && p.message().contains("nace_r2"));
    }
}
