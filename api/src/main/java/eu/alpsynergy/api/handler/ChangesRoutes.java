package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ChangesDto;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another version of the dataset changes. */
final class ChangesRoutes {

    /** A cell that changed, for CSV; a row whose cells are all in its key has one line without a column. */
    public record Row(
            String table,
            String id,
            String kind,
            @Nullable String column,
            @Nullable String before,
            @Nullable String after,
            @Nullable String sourceBefore,
            @Nullable String sourceAfter) {}

    private ChangesRoutes() {}

    static void addTo(RouteList routes) {
        routes.add(new Route(
                "/changes",
                "What changed since the version the server compares with, and what it did to rankings and gaps.",
                ChangesDto.class,
                Row.class,
                ChangesAnswers.PARAMETERS,
                (view, path, query) -> new ChangesAnswers(view, query).answer(),
                answer -> rows((ChangesDto) answer)));
    }

    private static List<Row> rows(ChangesDto changes) {
        List<Row> rows = new ArrayList<>();
        for (ChangesDto.Fact fact : changes.facts()) {
            if (fact.cells().isEmpty()) {
                rows.add(row(fact, null, null, null));
            }
            fact.cells().forEach(c -> rows.add(row(fact, c.column(), c.before(), c.after())));
        }
        return rows;
    }

    private static Row row(
            ChangesDto.Fact fact, @Nullable String column, @Nullable String before, @Nullable String after) {
        return new Row(
                fact.table(), fact.id(), fact.kind(), column, before, after, fact.sourceBefore(), fact.sourceAfter());
    }
}
