package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void passwordsAreLongAndNeverTheSame() {
        Credentials one = Credentials.generate(random);
        assertThat(one.password()).hasSize(32).matches("[A-Za-z0-9_-]+");
        assertThat(Credentials.generate(random).password()).isNotEqualTo(one.password());
    }

    @Test
    void neitherTextNorLineShowThePassword() {
        Credentials one = Credentials.generate(random);
        assertThat(one.toString()).doesNotContain(one.password());
        assertThat(one.authLine(random))
                .matches("neo4j:SHA-256,[0-9a-f]{64},[0-9a-f]{64},1024:\n")
                .doesNotContain(one.password());
    }
}
