package eu.alpsynergy.synergy.network.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphMlOutTest {

    @Test
    void idsThatAreTokensStay() {
        assertThat(GraphMlOut.token("Actor:f-bav_001.a")).isEqualTo("Actor:f-bav_001.a");
    }

    @Test
    void whatATokenCannotHoldIsWrittenByItsCodeAndNoTwoIdsMeet() {
        assertThat(GraphMlOut.token("a/b é")).isEqualTo("a_x002F_b_x0020__x00E9_");
        assertThat(GraphMlOut.token("a_x002F_b")).isEqualTo("a_x005F_x002F_b").isNotEqualTo(GraphMlOut.token("a/b"));
    }
}
