package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed between another version of the dataset and the one shown, and what that did to rankings.
 *
 * @param before the other version; null when nothing was given to compare with, and everything else is empty then
 * @param total facts under the filters, of which {@code facts} holds a part
 * @param reasons changed facts that moves and gaps name, by table and id
 */
public record ChangesDto(
        String version,
        @Nullable Side before,
        Side after,
        Asked parameters,
        List<TableChange> tables,
        long total,
        List<Fact> facts,
        List<Ranking> rankings,
        List<Gap> gaps,
        Map<String, Fact> reasons,
        Map<String, SourceDto> sources) {

    /** A version of the dataset. */
    public record Side(String version, String title) {}

    /** The question as it was understood. */
    public record Asked(@Nullable String table, @Nullable String kind, int limit, int offset, int moves) {}

    /** A table and how many of its rows changed. */
    public record TableChange(
            String name, String title, long rowsBefore, long rowsAfter, long added, long removed, long changed) {}

    /** A row that changed: {@code kind} is added, removed or changed. */
    public record Fact(
            String table,
            String id,
            String kind,
            List<Cell> cells,
            @Nullable String sourceBefore,
            @Nullable String sourceAfter) {}

    /** A cell before and now; null is empty. */
    public record Cell(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A ranking of both versions.
     *
     * @param things how many the two versions rank
     * @param moved how many of them moved, of which {@code moves} holds those that moved farthest
     */
    public record Ranking(String id, @Nullable String period, int things, int moved, List<Move> moves) {}

    /** A thing that moved, by which figures and why. */
    public record Move(
            List<RefDto> subjects,
            @Nullable Integer rankBefore,
            @Nullable Integer rankAfter,
            @Nullable Double before,
            @Nullable Double after,
            boolean chosenBefore,
            boolean chosenAfter,
            List<Figure> figures,
            String reason,
            List<String> facts) {}

    /** A figure that the value is made of. */
    public record Figure(
            String name, @Nullable Double before, @Nullable Double after) {}

    /** A stage that nobody performs any more ({@code opened}), or that somebody performs now; of a region or, null, of all. */
    public record Gap(RefDto chain, RefDto stage, @Nullable RefDto region, boolean opened, List<String> facts) {}
}
