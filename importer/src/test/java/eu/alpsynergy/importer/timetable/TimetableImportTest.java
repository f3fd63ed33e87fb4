package eu.alpsynergy.importer.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timetable as an authority might publish it, merged into a copy of the default dataset. */
class TimetableImportTest {

    private static final String DECIDED =
            ",\"windows\":{\"a sportello\":{\"kind\":\"rolling\"},\"1/3/2026 - 31/3/2026 e 1/9/2026 - 30/9/2026\":"
                    + "[{\"kind\":\"fixed\",\"opens\":\"2026-03-01\",\"closes\":\"2026-03-31\"},"
                    + "{\"kind\":\"fixed\",\"opens\":\"2026-09-01\",\"closes\":\"2026-09-30\"}]}";

    @TempDir
    private Path folder;

    private Path dataset;

    @BeforeEach
    void copyTheDataset() throws IOException {
        dataset = Files.createDirectory(folder.resolve("package"));
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, dataset.resolve(file.getFileName()));
            }
        }
    }

    private Path mapping(String more) throws IOException {
        return Files.writeString(
                folder.resolve("mapping.json"),
                "{\"programme\":\"pr-fesr-piemonte-2021-27\",\"source\":\"sistemapolipiemonte-it\",\"idPrefix\":\"pie-cal\","
                        + "\"headerRow\":2,\"dayFirst\":true,\"decimal\":\",\",\"columns\":{\"name\":\"Titolo\",\"window\":\"Finestra\","
                        + "\"budget\":\"Dotazione\",\"objective\":\"Obiettivo\",\"applicants\":\"Beneficiari\"},\"regions\":{\"*\":[\"PIE\"]},"
                        + "\"themes\":{\"Energia\":[\"energy-climate\"]}" + more + "}");
    }

    private Path workbook(boolean since1904) throws IOException {
        Path file = folder.resolve("calendario.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            if (since1904) {
                book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            XSSFSheet sheet = book.createSheet("Calendario");
            row(sheet, 0, "Calendario degli inviti");
            row(sheet, 1, "Titolo", "Finestra", "Dotazione", "Obiettivo", "Beneficiari");
            row(sheet, 2, "Idrogeno verde", "dal 15/03/2026 al 30/04/2026", "1.500.000,00 €", "Energia", "PMI");
            row(sheet, 3, "Innovazione continua", "a sportello", "n.d.", "Altro", "");
            row(sheet, 5, "Due finestre", "1/3/2026 - 31/3/2026 e 1/9/2026 - 30/9/2026", "", "", "");
            Row dated = row(sheet, 6, "Con data vera", "", "", "", "");
            CellStyle american = book.createCellStyle();
            american.setDataFormat((short) 14);
            dated.getCell(1).setCellValue(LocalDate.of(2026, 5, 6));
            dated.getCell(1).setCellStyle(american);
            dated.getCell(2).setCellValue(2_000_000.5);
            row(sheet, 7, "Importo numerico", "dal 15/03/2026 al 30/04/2026")
                    .createCell(2)
                    .setCellValue(2_000_000.5);
            book.write(out);
        }
        return file;
    }

    private static Row row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private TimetableImport.Result run(Path timetable, Path mapping, boolean lenient) {
        return new TimetableImport(ProgressListener.silent()).run(timetable, mapping, dataset, lenient);
    }

    private Map<String, Map<String, String>> planned() {
        return CsvRows.read(dataset.resolve("calls.csv")).stream()
                .filter(r -> r.get("id").startsWith("pie-cal-"))
                .collect(Collectors.toMap(r -> r.get("id"), r -> r));
    }

    @Test
    void rowsThatWouldHaveToBeGuessedAreReportedAndNothingIsMerged() throws IOException {
        byte[] before = Files.readAllBytes(dataset.resolve("calls.csv"));
        TimetableImport.Result result = run(workbook(false), mapping(""), false);

        assertThat(result.applied()).isFalse();
        assertThat(result.leftOut()).isEqualTo(3);
        assertThat(Files.readAllBytes(dataset.resolve("calls.csv"))).isEqualTo(before);
        List<Problem> windows = result.report().problems().stream()
                .filter(p -> p.rule() == Rule.TIMETABLE_WINDOW)
                .toList();
        assertThat(windows).extracting(p -> p.row().orElse(0)).containsExactly(4L, 6L, 7L);
        assertThat(windows.get(0).hint()).contains("\"windows\": {\"a sportello\": [{\"kind\":\"rolling\"}]}");
        assertThat(windows.get(2).message()).contains("'2026-05-06'", "one-date");
        assertThat(result.report().problems()).extracting(Problem::rule).doesNotContain(Rule.TIMETABLE_AMOUNT);
    }

    @Test
    void leftOutOnRequestTheCleanRowsAreMergedAndThePackageIsStillGood() throws IOException {
        TimetableImport.Result result = run(workbook(false), mapping(""), true);

        assertThat(result.applied()).isTrue();
        assertThat(result.calls()).isEqualTo(2);
        assertThat(planned().get("pie-cal-importo-numerico")).containsEntry("budget", "2000000.5");
        Map<String, String> call = planned().get("pie-cal-idrogeno-verde");
        assertThat(call)
                .containsEntry("opens", "2026-03-15")
                .containsEntry("closes", "2026-04-30")
                .containsEntry("window_kind", "fixed")
                .containsEntry("budget", "1500000")
                .containsEntry("remark", "applicants: PMI")
                .containsEntry("note", "timetable calendario.xlsx, row 3");
        assertThat(CsvRows.read(dataset.resolve("call_themes.csv")))
                .anyMatch(r -> r.get("call").equals("pie-cal-idrogeno-verde")
                        && r.get("theme").equals("energy-climate"));
        assertThat(CsvRows.read(dataset.resolve("calls.csv"))).hasSize(40);
    }

    @Test
    void decidedCellsAreTakenAndTheNextEditionReplaces() throws IOException {
        assertThat(run(workbook(false), mapping(DECIDED), true).calls()).isEqualTo(5);
        assertThat(planned().keySet())
                .containsExactlyInAnyOrder(
                        "pie-cal-idrogeno-verde",
                        "pie-cal-innovazione-continua",
                        "pie-cal-importo-numerico",
                        "pie-cal-due-finestre-w1",
                        "pie-cal-due-finestre-w2");
        assertThat(planned().get("pie-cal-innovazione-continua"))
                .containsEntry("window_kind", "rolling")
                .containsEntry("window_note", "a sportello");
        String once = Files.readString(dataset.resolve("calls.csv"));
        assertThat(run(workbook(false), mapping(DECIDED), true).applied()).isTrue();
        assertThat(Files.readString(dataset.resolve("calls.csv"))).isEqualTo(once);
    }

    @Test
    void csvOfAnotherEncodingAndDelimiterIsReadWhenItIsDeclared() throws IOException {
        Path csv = folder.resolve("kalender.csv");
        Files.write(
                csv,
                "Kalender\r\nTitolo;Finestra;Dotazione;Obiettivo;Beneficiari\r\nFörderung für Holz;vom 1. März 2026 bis 15. Mai 2026;2.000.000;Energia;\r\n"
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(run(csv, mapping(",\"delimiter\":\";\""), false).report().problems())
                .extracting(Problem::rule)
                .contains(Rule.BAD_BYTES);
        assertThat(run(csv, mapping(",\"delimiter\":\";\",\"encoding\":\"windows-1252\""), false)
                        .applied())
                .isTrue();
        assertThat(planned().get("pie-cal-forderung-fur-holz"))
                .containsEntry("name", "Förderung für Holz")
                .containsEntry("opens", "2026-03-01")
                .containsEntry("closes", "2026-05-15");
    }

    @Test
    void aMappingThatNamesWhatIsNotThereIsRefusedWithTheNearest() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"),
                Files.readString(mapping(""))
                        .replace("Finestra", "Finestre")
                        .replace("piemonte-2021-27", "piemont-2021-27"));
        TimetableImport.Result result = run(workbook(false), wrong, true);

        assertThat(result.applied()).isFalse();
        assertThat(result.report().problems())
                .anyMatch(p -> "did you mean 'Finestra'?".equals(p.hint()))
                .anyMatch(p -> "did you mean 'pr-fesr-piemonte-2021-27'?".equals(p.hint()));
        Path misspelt = Files.writeString(folder.resolve("misspelt.json"), "{\"programm\":\"x\"}");
        assertThat(run(workbook(false), misspelt, true).report().problems())
                .anyMatch(p -> "did you mean 'programme'?".equals(p.hint()));
    }

    @Test
    void daysSince1904AreRefusedAndNotReadFourYearsEarly() throws IOException {
        assertThat(run(workbook(true), mapping(""), true).report().problems())
                .anyMatch(p -> p.message().contains("1904"));
    }

    @Test
    void aZipBombADoctypeAndWhatIsNoWorkbookAreRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        zip(bomb, "xl/worksheets/sheet1.xml", new byte[80 << 20]);
        Path doctype = folder.resolve("doctype.xlsx");
        Files.copy(workbook(false), doctype);
        Path replaced = folder.resolve("replaced.xlsx");
        withSheet(
                doctype,
                replaced,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");

        assertThat(run(bomb, mapping(""), true).report().problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.UNSAFE_PACKAGE);
        assertThat(run(text, mapping(""), true).report().problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.PACKAGE_UNREADABLE);
        TimetableImport.Result external = run(replaced, mapping(""), true);
        assertThat(external.applied()).isFalse();
        assertThat(external.report().toText()).doesNotContain("root:");
        assertThat(external.report().problems()).extracting(Problem::rule).contains(Rule.PACKAGE_UNREADABLE);
    }

    private static void zip(Path file, String name, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
    }

    private static void withSheet(Path from, Path to, String sheet) throws IOException {
        try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? sheet.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
        }
    }
}
