package eu.alpsynergy.importer.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cells of docs/user-guide/timetables.md are read as the page says. */
class DocumentedCellsTest {

    private static List<List<String>> table(String heading) throws IOException {
        String page = Files.readString(DatasetFolder.find().resolveSibling("docs/user-guide/timetables.md"));
        String section = page.substring(page.indexOf("## " + heading));
        return section.lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    static Stream<List<String>> clean() throws IOException {
        return table("What is read").stream();
    }

    static Stream<List<String>> dirty() throws IOException {
        return table("What is reported").stream();
    }

    private static String proposals(WindowReading reading) {
        return ((WindowReading.Dirty) reading)
                .proposals().stream()
                        .map(w -> w.stream().map(WindowProposal::toString).collect(Collectors.joining(" + ")))
                        .collect(Collectors.joining(" or "));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void aCellThatSaysOneThingIsRead(List<String> row) {
        WindowReading reading = WindowText.read(row.get(0), true);

        assertThat(reading).isInstanceOf(WindowReading.Clean.class);
        assertThat(reading).hasToString(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("dirty")
    void aCellThatWouldHaveToBeGuessedIsReportedWithProposals(List<String> row) {
        WindowReading reading = WindowText.read(row.get(0), true);

        assertThat(reading).isInstanceOf(WindowReading.Dirty.class);
        assertThat(reading).hasToString(row.get(1));
        assertThat(proposals(reading)).isEqualTo(row.get(2));
    }

    @Test
    void fortyDirtyCellsAreDocumented() throws IOException {
        assertThat(dirty().map(row -> row.get(0)).distinct()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void dayAndMonthAreNotToldApartUnlessTheMappingSaysHow() {
        WindowReading reading = WindowText.read("03/04/2025 - 05/06/2025", false);

        assertThat(reading).hasToString("day-or-month");
        assertThat(proposals(reading)).isEqualTo("fixed 2025-04-03..2025-06-05 or fixed 2025-03-04..2025-05-06");
        assertThat(WindowText.read("03/04/2025 - 05/06/2025", true)).hasToString("fixed 2025-04-03..2025-06-05");
    }

    @Test
    void twoColumnsAreOneWindow() {
        assertThat(WindowText.read("15/03/2025", "30/04/2025", true)).hasToString("fixed 2025-03-15..2025-04-30");
        assertThat(WindowText.read("2025-03-15", "", true)).hasToString("fixed 2025-03-15..?");
        assertThat(WindowText.read("da definire", "30/04/2025", true)).hasToString("fixed ?..2025-04-30");
        assertThat(WindowText.read("15/03/2025", "fino ad esaurimento", true)).hasToString("rolling-words");
        assertThat(WindowText.read("30/04/2025", "15/03/2025", true)).hasToString("end-before-start");
        assertThat(WindowText.read("", "n.d.", true)).hasToString("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500.000,00 € | 1500000.00 |",
                "1 500 000 | 1500000 |",
                "EUR 1500000 | 1500000 |",
                "1,5 milioni | | 1500000",
                "1,5 Mio. EUR | | 1500000",
                "circa 2.000.000 | |",
                "1,500,000 | |",
            })
    void amountsAreReadAsDocumented(String cell, BigDecimal amount, BigDecimal proposal) {
        Amounts.Reading reading = Amounts.read(cell, ',');

        assertThat(reading.amount()).isEqualTo(Optional.ofNullable(amount));
        assertThat(reading.proposal()).isEqualTo(Optional.ofNullable(proposal));
    }

    @Test
    void noTextMakesTheReaderFailOrHang() {
        Random random = new Random(7);
        String[] pieces = {
            "15",
            "/",
            ".",
            "-",
            " ",
            "2025",
            "marzo",
            "q1",
            "i",
            "trimestre",
            "dal",
            "al",
            "31",
            "00",
            "à",
            "–",
            "e",
            ";",
            "\n",
            "sportello",
            "9999",
            "1/1",
            "\uD83D\uDE00",
            "\u0000",
            "(",
            "["
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                cell.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(WindowText.read(cell.toString(), random.nextBoolean()))
                    .as(cell.toString())
                    .isNotNull();
        }
    }
}
