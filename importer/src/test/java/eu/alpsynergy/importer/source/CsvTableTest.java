package eu.alpsynergy.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.issue.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void lineEndsOfEveryKindAreUnderstoodAndRowsCountLikeASpreadsheet(String end) {
        List<CsvLine> lines = read(
                ("a,b" + end + "1,\"x\ny\"" + end + end + "2,z").getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                ',');
        assertThat(lines).extracting(CsvLine::row).containsExactly(1L, 2L, 3L, 4L);
        assertThat(lines.get(1).cells()).containsExactly("1", "x\ny");
        assertThat(lines.get(2).isBlank()).isTrue();
    }

    @Test
    void byteOrderMarksDelimitersAndEncodingsAreUnderstood() {
        List<List<String>> expected = List.of(List.of("ä", "b"), List.of("1", "ž"));
        assertThat(cells("\uFEFFä;b\n1;ž", StandardCharsets.UTF_8, ';')).isEqualTo(expected);
        assertThat(cells("ä\tb\n1\tž", StandardCharsets.UTF_16, '\t')).isEqualTo(expected);
        assertThat(cells("\uFEFFä,b\n1,ž", StandardCharsets.UTF_16LE, ',')).isEqualTo(expected);
        assertThat(cells("ä,b\n1,ž", Charset.forName("windows-1250"), ',')).isEqualTo(expected);
    }

    @Test
    void aBadByteIsHandedOnAndFoundByItsPositionHoweverFarBack() throws IOException {
        byte[] bytes = ("a\n" + "x".repeat(20_000) + "\n?y\nq?").getBytes(StandardCharsets.UTF_8);
        bytes[20_003] = (byte) 0xE4;
        bytes[bytes.length - 1] = (byte) 0xC3;
        try (CsvTable csv = table(bytes, StandardCharsets.UTF_8, ',', PackageLimits.standard())) {
            csv.next();
            csv.next();
            String third = csv.next().orElseThrow().cells().get(0);
            assertThat(csv.describeBadByte(third.codePointAt(0))).contains("byte 0xE4 at position 20003");
            assertThat(csv.describeBadByte(third.codePointAt(1))).isEmpty();
            String last = csv.next().orElseThrow().cells().get(0);
            assertThat(csv.describeBadByte(last.codePointAt(1)))
                    .contains("byte 0xC3 at position " + (bytes.length - 1));
        }
    }

    @Test
    void aCellOfTenMegabytesIsRefusedUnderTheStatedLimit() {
        String text = "a,b\n1,2\n3," + "x".repeat(10 << 20) + "\n";
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, ','))
                .isInstanceOfSatisfying(UnreadablePackageException.class, e -> {
                    assertThat(e.problem().rule()).isEqualTo(Rule.CELL_TOO_LARGE);
                    assertThat(e.problem().row()).hasValue(3);
                })
                .hasMessageContaining("1048576 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\"open", "a\n\"x\"y\n"})
    void quotesThatAreWrongNameTheirRow(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, ','))
                .isInstanceOfSatisfying(UnreadablePackageException.class, e -> {
                    assertThat(e.problem().rule()).isEqualTo(Rule.CSV_SYNTAX);
                    assertThat(e.problem().row()).hasValue(2);
                });
    }

    private static List<List<String>> cells(String text, Charset charset, char delimiter) {
        return read(text.getBytes(charset), charset, delimiter).stream()
                .map(CsvLine::cells)
                .toList();
    }

    private static List<CsvLine> read(byte[] bytes, Charset charset, char delimiter) {
        List<CsvLine> lines = new ArrayList<>();
        try (CsvTable csv = table(bytes, charset, delimiter, PackageLimits.standard())) {
            for (Optional<CsvLine> line = csv.next(); line.isPresent(); line = csv.next()) {
                lines.add(line.get());
            }
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CsvTable table(byte[] bytes, Charset charset, char delimiter, PackageLimits limits) {
        return new CsvTable("t.csv", new ByteArrayInputStream(bytes), new Dialect(charset, delimiter, '"'), limits);
    }
}
