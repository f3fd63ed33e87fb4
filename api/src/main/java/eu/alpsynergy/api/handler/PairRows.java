package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.CornerDto;
import eu.alpsynergy.api.dto.PairDetail;
import eu.alpsynergy.api.dto.RefDto;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pair as a table: a row a part, so that sums by corner give the corners. */
public final class PairRows {

    /** A part of a corner. */
    public record Row(
            String corner,
            @Nullable Double cornerValue,
            String kind,
            RefDto subject,
            @Nullable Double value,
            double contribution,
            List<String> facts) {}

    private PairRows() {}

    static List<Row> of(PairDetail pair) {
        List<Row> rows = new ArrayList<>();
        add(rows, "overlap", pair.corners().overlap());
        add(rows, "complementarityAFromB", pair.corners().complementarityAFromB());
        add(rows, "complementarityBFromA", pair.corners().complementarityBFromA());
        add(rows, "fit", pair.corners().fit());
        add(rows, "ties", pair.corners().ties());
        return rows;
    }

    private static void add(List<Row> rows, String name, CornerDto corner) {
        corner.parts()
                .forEach(p -> rows.add(
                        new Row(name, corner.value(), p.kind(), p.subject(), p.value(), p.contribution(), p.facts())));
    }
}
