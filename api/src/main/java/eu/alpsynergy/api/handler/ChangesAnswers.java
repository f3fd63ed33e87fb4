package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ChangesDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.model.FactChange;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.synergy.change.ChangedFacts;
import eu.alpsynergy.synergy.change.GapChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What changed between the version to compare with and this one. Facts are streamed; only those asked for are kept. */
final class ChangesAnswers {

    static final int MOST = 100_000;

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.id("table", "only facts of this table"),
            Parameter.choice("kind", "only facts that were", "added", "removed", "changed"),
            Parameter.wholeNumber("limit", "at most so many facts (default 500)", 0, MOST),
            Parameter.wholeNumber("offset", "facts left out at the beginning (default 0)", 0, Integer.MAX_VALUE - 1),
            Parameter.wholeNumber("moves", "at most so many moves a ranking (default 100)", 0, MOST));

    private final View view;
    private final ChangesDto.Asked asked;
    private final Set<String> wanted = new HashSet<>();
    private final List<ChangesDto.Fact> facts = new ArrayList<>();
    private final Map<String, ChangesDto.Fact> reasons = new TreeMap<>();
    private final Map<String, SourceDto> sources = new TreeMap<>();
    private long total;

    ChangesAnswers(View view, Query query) {
        this.view = view;
        this.asked = new ChangesDto.Asked(
                query.one("table").orElse(null),
                query.one("kind").orElse(null),
                query.wholeNumber("limit", 0, MOST).orElse(500),
                query.wholeNumber("offset", 0, Integer.MAX_VALUE - 1).orElse(0),
                query.wholeNumber("moves", 0, MOST).orElse(100));
        query.idsAmong("table", tables(view).keySet());
        query.refuseIfWrong();
    }

    ChangesDto answer() {
        Optional<Comparison> comparison = view.comparison();
        ChangesDto.Side after = side(view);
        if (comparison.isEmpty()) {
            return new ChangesDto(
                    view.version(),
                    null,
                    after,
                    asked,
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of());
        }
        View before = comparison.get().before();
        ChangeEffects effects = view.changeEffects();
        MoveShapes shapes = new MoveShapes(before.snapshot(), view.snapshot());
        List<ChangesDto.Ranking> rankings = effects.rankings().stream()
                .map(r -> shapes.ranking(r, asked.moves()))
                .toList();
        List<ChangesDto.Gap> gaps = effects.gaps().stream().map(shapes::gap).toList();
        rankings.forEach(r -> r.moves().forEach(m -> wanted.addAll(m.facts())));
        effects.gaps().stream()
                .map(GapChanges.Gap::facts)
                .forEach(f -> f.forEach(key -> wanted.add(ChangedFacts.row(key))));
        comparison.get().facts(view.version(), change -> take(change, before));
        return new ChangesDto(
                view.version(),
                side(before),
                after,
                asked,
                counted(before, effects),
                total,
                facts,
                rankings,
                gaps,
                reasons,
                sources);
    }

    private void take(FactChange change, View before) {
        String row = change.table() + "/" + change.id();
        boolean asksFor = (asked.table() == null || asked.table().equals(change.table()))
                && (asked.kind() == null || asked.kind().equals(change.kind().code()));
        boolean inPart = asksFor && total >= asked.offset() && facts.size() < asked.limit();
        total += asksFor ? 1 : 0;
        if (inPart || wanted.contains(row)) {
            ChangesDto.Fact fact = new ChangesDto.Fact(
                    change.table(),
                    change.id(),
                    change.kind().code(),
                    change.cells().stream()
                            .map(c -> new ChangesDto.Cell(c.column(), c.before(), c.after()))
                            .toList(),
                    change.sourceBefore(),
                    change.sourceAfter());
            source(before, change.sourceBefore());
            source(view, change.sourceAfter());
            if (inPart) {
                facts.add(fact);
            }
            if (wanted.contains(row)) {
                reasons.put(row, fact);
            }
        }
    }

    private void source(View of, @Nullable String id) {
        if (id != null) {
            sources.put(id, SourceDto.of(of.snapshot().source(Id.<Source>of(id))));
        }
    }

    private List<ChangesDto.TableChange> counted(View before, ChangeEffects effects) {
        Map<String, String> titles = tables(before);
        titles.putAll(tables(view));
        Map<String, Long> old = before.snapshot().dataset().rows();
        Map<String, Long> now = view.snapshot().dataset().rows();
        return titles.entrySet().stream()
                .map(t -> new ChangesDto.TableChange(
                        t.getKey(),
                        t.getValue(),
                        old.getOrDefault(t.getKey(), 0L),
                        now.getOrDefault(t.getKey(), 0L),
                        effects.rows(t.getKey(), FactChange.Kind.ADDED),
                        effects.rows(t.getKey(), FactChange.Kind.REMOVED),
                        effects.rows(t.getKey(), FactChange.Kind.CHANGED)))
                .toList();
    }

    private static Map<String, String> tables(View view) {
        Map<String, String> titles = new LinkedHashMap<>();
        view.snapshot().dataset().rows().keySet().forEach(name -> titles.put(name, name));
        view.descriptor().tables().forEach(t -> titles.put(t.name(), t.title()));
        return titles;
    }

    private static ChangesDto.Side side(View view) {
        return new ChangesDto.Side(view.version(), view.snapshot().dataset().title());
    }
}
