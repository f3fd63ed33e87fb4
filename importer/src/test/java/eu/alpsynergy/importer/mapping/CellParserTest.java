package eu.alpsynergy.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.issue.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellParserTest {

    @ParameterizedTest
    @CsvSource({"42,42", "-7,-7", "+3,3", "007,7", "9223372036854775807,9223372036854775807"})
    void integersAreLongs(String text, long value) {
        assertThat(parse(text, FieldType.INTEGER)).isEqualTo(new Parsed.Value(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "1e3", "9223372036854775808", "x", "--1", "1 000", "٣"})
    void whatIsNoIntegerIsRefused(String text) {
        assertWrong(parse(text, FieldType.INTEGER));
    }

    @ParameterizedTest
    @CsvSource({"0.2997,0.2997", "1e3,1000", "-0.0,0", ".5,0.5", "5.,5"})
    void numbersAreDoubles(String text, double value) {
        assertThat(parse(text, FieldType.NUMBER)).isEqualTo(new Parsed.Value(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-INF", "1e400", "1,5", "0x10", "1d", "1e9999999999"})
    void whatIsNoFiniteNumberIsRefused(String text) {
        assertWrong(parse(text, FieldType.NUMBER));
    }

    @Test
    void decimalCommaAndThousandsAreReadWhereDeclared() {
        FieldSchema field = new FieldSchema(
                "n", FieldType.NUMBER, "", "default", ',', ".", List.of(), List.of(), null, Constraints.none());
        assertThat(CellParser.parse("1.234.567,5", field)).isEqualTo(new Parsed.Value(1234567.5));
        FieldSchema commaOnly = new FieldSchema(
                "n", FieldType.NUMBER, "", "default", ',', null, List.of(), List.of(), null, Constraints.none());
        assertWrong(CellParser.parse("1.5", commaOnly));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-2-3", "0000-01-01", "2023-13-01", "12023-01-01", "2023-01-01T00:00"})
    void daysThatDoNotExistAreRefused(String text) {
        assertWrong(parse(text, FieldType.DATE));
    }

    @Test
    void datesAreReadInTheDeclaredFormat() {
        assertThat(parse("2024-02-29", FieldType.DATE)).isEqualTo(new Parsed.Value(LocalDate.of(2024, 2, 29)));
        FieldSchema german = new FieldSchema(
                "d", FieldType.DATE, "", "%d.%m.%Y", '.', null, List.of(), List.of(), null, Constraints.none());
        assertThat(CellParser.parse("29.02.2024", german)).isEqualTo(new Parsed.Value(LocalDate.of(2024, 2, 29)));
        assertWrong(CellParser.parse("30.02.2024", german));
    }

    @Test
    void theYearZeroIsNoYear() {
        assertThat(parse("2014", FieldType.YEAR)).isEqualTo(new Parsed.Value(2014L));
        assertWrong(parse("0000", FieldType.YEAR));
        assertWrong(parse("14", FieldType.YEAR));
    }

    @Test
    void listsAreSplitAndTheirItemsChecked() {
        FieldSchema list = new FieldSchema(
                "l", FieldType.STRING, "", "default", '.', null, List.of(), List.of(), "|", Constraints.none());
        assertThat(CellParser.parse("a|b", list)).isEqualTo(new Parsed.Value(List.of("a", "b")));
        for (String bad : List.of("a||b", "|a", "a|", "a| b", "a|a")) {
            assertThat(CellParser.parse(bad, list)).as(bad).isInstanceOfSatisfying(Parsed.Wrong.class, w -> assertThat(
                            w.rule())
                    .isEqualTo(Rule.LIST_ITEM));
        }
    }

    @ParameterizedTest
    @CsvSource({"1713131.51", "0.2997", "186418318", "0.1", "100000000000000000000", "-2.5"})
    void whatIsWrittenCanonicallyReadsBackTheSame(String text) {
        FieldSchema field = field(FieldType.NUMBER);
        Object value = ((Parsed.Value) CellParser.parse(text, field)).value();
        assertThat(CanonicalText.of(value, field)).isEqualTo(text);
        assertThat(CellParser.losesDigits(text, field, (Double) value)).isFalse();
    }

    @Test
    void digitsThatAreLostAreNoticed() {
        FieldSchema field = field(FieldType.NUMBER);
        assertThat(CellParser.losesDigits("0.12345678901234567890", field, 0.12345678901234567890))
                .isTrue();
        assertThat(CellParser.losesDigits("1e-999999999", field, 0.0)).isTrue();
        assertThat(CellParser.losesDigits("1.50", field, 1.5)).isFalse();
    }

    private static Parsed parse(String text, FieldType type) {
        return CellParser.parse(text, field(type));
    }

    private static FieldSchema field(FieldType type) {
        return new FieldSchema(
                "f",
                type,
                "",
                "default",
                '.',
                null,
                FieldSchema.TRUE_VALUES,
                FieldSchema.FALSE_VALUES,
                null,
                Constraints.none());
    }

    private static void assertWrong(Parsed parsed) {
        assertThat(parsed).isInstanceOfSatisfying(Parsed.Wrong.class, w -> {
            assertThat(w.rule()).isEqualTo(Rule.TYPE);
            assertThat(w.hint()).isNotBlank();
        });
    }
}
