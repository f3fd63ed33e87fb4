package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.PilotCandidateDto;
import eu.alpsynergy.api.dto.PilotsDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidates of a choice as rows of a table, a column a criterion. */
public final class PilotRows {

    private PilotRows() {}

    /** A row; what is not known is an empty cell. */
    public record Row(
            int rank,
            boolean chosen,
            String id,
            String name,
            String region,
            List<String> themes,
            List<String> fields,
            double score,
            double atMost,
            @Nullable Double fit,
            @Nullable Double label,
            String labelState,
            @Nullable Double chains,
            @Nullable Double reach,
            @Nullable Double services,
            @Nullable Double votes) {}

    /** The chosen first, then the others, both by rank. */
    public static List<Row> of(PilotsDto pilots) {
        return pilots.candidates().stream()
                .sorted((x, y) -> Boolean.compare(y.chosen(), x.chosen()))
                .map(PilotRows::row)
                .toList();
    }

    private static Row row(PilotCandidateDto c) {
        return new Row(
                c.rank(),
                c.chosen(),
                c.id(),
                c.name(),
                c.region(),
                c.themes(),
                c.fields(),
                c.score(),
                c.atMost(),
                c.parts().get(0).normalised(),
                c.parts().get(1).normalised(),
                c.parts().get(1).state(),
                c.parts().get(2).normalised(),
                c.parts().get(3).normalised(),
                c.parts().get(4).normalised(),
                c.parts().get(5).normalised());
    }
}
