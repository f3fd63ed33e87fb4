package eu.alpsynergy.model.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IdColumnTest {

    private static IdColumn column(List<String> ids) {
        IdColumnBuilder builder = new IdColumnBuilder();
        ids.forEach(builder::add);
        return builder.ids(builder.order());
    }

    private static List<String> texts(IdColumn column) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            texts.add(column.get(i));
        }
        return texts;
    }

    @Test
    void idsStandInTheOrderOfStringsAndAreFound() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            TreeSet<String> ids = new TreeSet<>();
            for (int i = random.nextInt(200); i > 0; i--) {
                ids.add(slug(random));
            }
            List<String> shuffled = new ArrayList<>(ids);
            Collections.shuffle(shuffled, random);
            IdColumn column = column(shuffled);

            assertThat(texts(column)).as("seed %d", seed).containsExactlyElementsOf(ids);
            int place = 0;
            for (String id : ids) {
                assertThat(column.find(id)).as("seed %d, %s", seed, id).isEqualTo(place++);
                assertThat(column.find(id + "-")).as("seed %d", seed).isEqualTo(ids.contains(id + "-") ? place : -1);
            }
            assertThat(column.find("")).isEqualTo(-1);
            assertThat(column.find("~")).isEqualTo(-1);
        }
    }

    private static String slug(Random random) {
        String letters = "abz019-";
        StringBuilder slug = new StringBuilder(random.nextInt(4) == 0 ? "a-long-beginning-that-many-share-" : "");
        for (int i = 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 6); i > 0; i--) {
            slug.append(letters.charAt(random.nextInt(letters.length())));
        }
        return slug.toString();
    }

    @Test
    void theOrderIsThatOfStringsForAllCharacters() {
        List<String> ids =
                List.of("a", "é", "\u2020", "\uD7FF", "\uE000", "\uFF21", "\uD83D\uDE00", "a\uFFFD", "a\uD83D\uDE00");

        assertThat(texts(column(ids))).containsExactlyElementsOf(new TreeSet<>(ids));
    }

    @Test
    void countingIdsTakeFewBytes() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            ids.add("tie-%07d".formatted(i));
        }

        assertThat(column(ids).liveBytes() / 100_000.0).isBetween(2.0, 3.5);
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        assertThatThrownBy(() -> column(List.of("b", "a", "b"))).hasMessageContaining("'b' occurs twice");
    }

    @Test
    void noIdsAreNoProblem() {
        assertThat(column(List.of()).find("a")).isEqualTo(-1);
    }
}
