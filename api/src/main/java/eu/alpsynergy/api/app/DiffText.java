package eu.alpsynergy.api.app;

import eu.alpsynergy.api.dto.ChangesDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.http.OfflineAnswers;
import eu.alpsynergy.model.FactChange;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes as text for a terminal: facts table by table as they are read, then rankings, then gaps. */
final class DiffText {

    private static final int MOST_FACTS_OF_A_MOVE = 4;

    private final PrintWriter out;
    private String table = "";

    private DiffText(PrintWriter out) {
        this.out = out;
    }

    static void write(OfflineAnswers answers, Comparison comparison, String version, PrintWriter out) {
        DiffText text = new DiffText(out);
        ChangesDto changes = (ChangesDto) answers.ask("/changes?limit=0&moves=100000");
        text.sides(changes);
        comparison.facts(version, change -> text.fact(change, changes.tables()));
        if (text.table.isEmpty()) {
            out.println();
            out.println("No fact differs.");
        }
        changes.rankings().forEach(text::ranking);
        text.gaps(changes.gaps());
    }

    private void sides(ChangesDto changes) {
        ChangesDto.Side before = Objects.requireNonNull(changes.before());
        out.println("before " + before.version() + "  " + before.title());
        out.println(
                "after  " + changes.after().version() + "  " + changes.after().title());
    }

    private void fact(FactChange change, List<ChangesDto.TableChange> tables) {
        if (!change.table().equals(table)) {
            table = change.table();
            tables.stream().filter(t -> t.name().equals(table)).forEach(this::table);
        }
        String sign =
                switch (change.kind()) {
                    case ADDED -> "+";
                    case REMOVED -> "-";
                    case CHANGED -> "~";
                };
        String cells = change.cells().stream().map(c -> cell(change, c)).collect(Collectors.joining("; "));
        out.println("  " + sign + " " + change.id() + (cells.isEmpty() ? "" : "  " + cells) + origin(change));
    }

    private void table(ChangesDto.TableChange t) {
        out.println();
        out.printf(
                Locale.ROOT,
                "%s: %,d added, %,d removed, %,d changed (%,d rows before, %,d after)%n",
                t.name(),
                t.added(),
                t.removed(),
                t.changed(),
                t.rowsBefore(),
                t.rowsAfter());
    }

    private static String cell(FactChange change, FactChange.Cell cell) {
        return switch (change.kind()) {
            case ADDED -> cell.column() + "=" + cell.after();
            case REMOVED -> cell.column() + "=" + cell.before();
            case CHANGED -> cell.column() + ": " + known(cell.before()) + " -> " + known(cell.after());
        };
    }

    private static String known(@Nullable String text) {
        return text == null ? "(empty)" : text;
    }

    /** Of a changed row; what was added or removed shows its source among its cells. */
    private static String origin(FactChange change) {
        return change.kind() == FactChange.Kind.CHANGED && change.sourceAfter() != null
                ? "  [" + change.sourceAfter() + "]"
                : "";
    }

    private void ranking(ChangesDto.Ranking ranking) {
        String title =
                switch (ranking.id()) {
                    case "synergies" -> "Region pairs by synergy, " + ranking.period();
                    case "chains" -> "Value chains by need of the regions together";
                    default -> "Clusters as pilots";
                };
        out.println();
        out.printf(Locale.ROOT, "%s: %,d of %,d moved%n", title, ranking.moved(), ranking.things());
        ranking.moves().forEach(this::move);
    }

    private void move(ChangesDto.Move move) {
        String who = move.subjects().stream().map(RefDto::id).collect(Collectors.joining(" - "));
        String chosen = move.chosenBefore() == move.chosenAfter()
                ? ""
                : move.chosenAfter() ? ", chosen now" : ", not chosen any more";
        out.println("  " + who + ": " + rank(move.rankBefore()) + " -> " + rank(move.rankAfter()) + " ("
                + number(move.before()) + " -> " + number(move.after()) + ")" + chosen + "  " + figures(move));
        out.println("      " + reason(move));
    }

    private static String figures(ChangesDto.Move move) {
        return move.figures().stream()
                .filter(f -> !Objects.equals(f.before(), f.after()))
                .map(f -> f.name() + " " + number(f.before()) + " -> " + number(f.after()))
                .collect(Collectors.joining(", "));
    }

    private static String reason(ChangesDto.Move move) {
        return switch (move.reason()) {
            case "appeared" -> "it is new";
            case "disappeared" -> "it is gone";
            case "others-moved" -> "its figures are the same; others moved past it or were chosen in its place";
            case "shared-figures" -> "none of its own facts changed: what is learned from all regions or clusters did";
            default -> "because of " + facts(move.facts());
        };
    }

    private static String facts(List<String> facts) {
        String first = facts.stream().limit(MOST_FACTS_OF_A_MOVE).collect(Collectors.joining(", "));
        int more = facts.size() - MOST_FACTS_OF_A_MOVE;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private void gaps(List<ChangesDto.Gap> gaps) {
        out.println();
        out.printf(
                Locale.ROOT,
                "Gaps: %,d closed, %,d opened%n",
                gaps.stream().filter(g -> !g.opened()).count(),
                gaps.stream().filter(ChangesDto.Gap::opened).count());
        for (ChangesDto.Gap gap : gaps) {
            RefDto region = gap.region();
            out.println("  " + (gap.opened() ? "opened" : "closed") + " "
                    + gap.stage().id() + " for " + (region == null ? "the whole dataset" : region.id())
                    + (gap.facts().isEmpty() ? "" : ": " + facts(gap.facts())));
        }
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null ? "no rank" : rank.toString();
    }

    private static String number(@Nullable Double value) {
        return value == null ? "unknown" : String.format(Locale.ROOT, "%.4f", value);
    }
}
