package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The StressTest of a region: answers where there are any, and what the graph itself can say. */
public record StressTestDto(
        String version,
        RefDto region,
        String period,
        List<RefDto> peers,
        int answers,
        List<Block> blocks,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** A block: mean score of the answers (0 to 5), that of the peers, and companion figures. */
    public record Block(
            String id,
            LocalName title,
            int answers,
            @Nullable Double score,
            @Nullable Double peersScore,
            List<Figure> figures) {}

    /** A companion figure: {@code count} of {@code of}, its value, and the mean of the peers. */
    public record Figure(
            String figure,
            @Nullable Double value,
            int count,
            int of,
            @Nullable Double peers,
            List<String> facts) {}
}
