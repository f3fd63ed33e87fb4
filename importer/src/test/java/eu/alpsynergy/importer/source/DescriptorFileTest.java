package eu.alpsynergy.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"name\": 1, \"name\": 2}#Duplicate field",
                "{\"a\": 1} {\"b\": 2}#Trailing token",
                "[1, 2]#no JSON object",
                "{\"a\": #no well-formed JSON",
                "{\"a\": NaN}#no well-formed JSON"
            })
    void whatIsNotOneStrictObjectIsRefused(String text, String message) {
        assertThatThrownBy(() -> DescriptorFile.parse(text, PackageLimits.standard()))
                .hasMessageContaining(message);
    }

    @Test
    void depthIsBounded() {
        String deep = "{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
        assertThatThrownBy(() -> DescriptorFile.parse(deep, PackageLimits.standard()))
                .hasMessageContaining("depth");
    }

    @Test
    void theLineOfAMistakeIsNamed() {
        assertThatThrownBy(() -> DescriptorFile.parse("{\n\"a\": 1\n\"b\": 2}", PackageLimits.standard()))
                .isInstanceOfSatisfying(
                        UnreadablePackageException.class,
                        e -> assertThat(e.problem().row()).hasValue(3));
    }
}
