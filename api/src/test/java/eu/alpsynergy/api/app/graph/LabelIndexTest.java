package eu.alpsynergy.api.app.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelIndexTest {

    @Test
    void labelsGetNumbersInTheOrderTheyComeLikeInAMap() {
        Random random = new Random(2);
        LabelIndex index = new LabelIndex();
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            String label = "é" + Integer.toString(random.nextInt(2000), 36);
            assertThat(index.add(label)).isEqualTo(map.computeIfAbsent(label, l -> map.size()));
        }
        SortedLabels sorted = index.sorted();
        int[] places = sorted.places();
        map.forEach((label, number) -> {
            assertThat(sorted.find(label)).isEqualTo(places[number]);
            assertThat(sorted.label(places[number])).isEqualTo(label);
        });
        assertThat(sorted.find("none")).isEqualTo(-1);
        assertThat(sorted.find("\uFFFF")).isEqualTo(-1);
        assertThat(index.size()).isEqualTo(map.size());
    }

    @Test
    void theyAreSortedByCodePoints() {
        LabelIndex index = new LabelIndex();
        List<String> labels = List.of("b", "a", "", "ab", "Z", "\uD83D\uDE00", "é", "\uFFFD", "10", "2");
        labels.forEach(index::add);
        List<String> expected = new ArrayList<>(labels);
        expected.sort((a, b) ->
                Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));

        SortedLabels sorted = index.sorted();
        assertThat(IntStream.range(0, labels.size()).mapToObj(sorted::label)).containsExactlyElementsOf(expected);
    }
}
