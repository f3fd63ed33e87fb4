package eu.alpsynergy.importer.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "230000|230000",
                "528340.97|528340.97",
                "960619,95|960619.95",
                "284812.5|284812.5",
                "0|0",
                "1499998.0|1499998",
                "230000.123|230000.123",
                "1.234.567,89|1234567.89",
                "1,234,567.89|1234567.89",
                "1 234 567|1234567",
                "1.234.567|1234567",
                "€ 1.234,50|1234.5",
                "0.123|0.123"
            })
    void decimalsAreReadWithAPointOrAComma(String cell, String amount) {
        assertThat(Money.read(cell).map(Money::text)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,500", "1.500", "999,999", "-5", "12,34,56", "about 5", "", "1e5", "1.23.45", "n/a"})
    void whatCanBeReadInTwoWaysOrIsNoAmountIsNotRead(String cell) {
        assertThat(Money.read(cell)).isEmpty();
    }
}
