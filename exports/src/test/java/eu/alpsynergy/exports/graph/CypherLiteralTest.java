package eu.alpsynergy.exports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CypherLiteralTest {

    @Test
    void nothingInATextEndsItOrItsLine() {
        assertThat(CypherLiteral.of("O'Neill \\ \"x\" \r\n\t\u0001\u2028é")).isEqualTo(
                "'O\\'Neill \\\\ \"x\" \\r\\n\\t\\u0001\\u2028é'");
        assertThat(CypherLiteral.of("\\u0027 RETURN 1 //")).isEqualTo("'\\\\u0027 RETURN 1 //'");
    }

    @Test
    void valuesKeepTheirTypes() {
        assertThat(CypherLiteral.of(3L)).isEqualTo("3");
        assertThat(CypherLiteral.of(3.0)).isEqualTo("3.0");
        assertThat(CypherLiteral.of(true)).isEqualTo("true");
        assertThat(CypherLiteral.of(LocalDate.of(2016, 6, 1))).isEqualTo("date('2016-06-01')");
        assertThat(CypherLiteral.of(List.of("a", "b'c"))).isEqualTo("['a', 'b\\'c']");
    }

    @Test
    void aNumberWithoutALiteralIsRefused() {
        assertThatThrownBy(() -> CypherLiteral.of(Double.NaN)).hasMessageContaining("NaN");
    }
}
