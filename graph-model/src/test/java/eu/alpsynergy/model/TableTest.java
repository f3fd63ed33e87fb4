package eu.alpsynergy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TableTest {

    private static Theme theme(String id) {
        return new Theme(Id.of(id), LocalName.of(id), new Provenance(Id.of("ours"), FactStatus.DERIVED, null, null));
    }

    @Test
    void indicesFollowTheIdsWhateverTheOrderOfRows() {
        Table<Theme> table = Table.of(List.of(theme("wood"), theme("digital"), theme("health")));

        assertThat(table.stream().map(t -> t.id().value())).containsExactly("digital", "health", "wood");
        assertThat(table.indexOf(Id.of("wood"))).isEqualTo(2);
        assertThat(table.get(2)).isEqualTo(theme("wood"));
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        assertThatThrownBy(() -> Table.of(List.of(theme("wood"), theme("wood"))))
                .hasMessageContaining("'wood'");
    }

    @Test
    void anUnknownIdIsNamed() {
        Table<Theme> table = Table.of(List.of(theme("wood")));

        assertThat(table.find("steel")).isEmpty();
        assertThat(table.findIndex("steel")).isEmpty();
        assertThatThrownBy(() -> table.indexOf(Id.of("steel")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("steel");
    }
}
