package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ChangesDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.change.ChangedFacts;
import eu.alpsynergy.synergy.change.GapChanges;
import eu.alpsynergy.synergy.change.Move;
import eu.alpsynergy.synergy.change.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How moves and gaps are shown: things by the name they have now, or had. */
final class MoveShapes {

    private final GraphSnapshot before;
    private final GraphSnapshot after;

    MoveShapes(GraphSnapshot before, GraphSnapshot after) {
        this.before = before;
        this.after = after;
    }

    ChangesDto.Ranking ranking(ChangeEffects.Compared ranking, int most) {
        return new ChangesDto.Ranking(
                ranking.id(),
                ranking.period().map(p -> p.code()).orElse(null),
                ranking.diff().size(),
                ranking.moved().size(),
                ranking.moved().stream()
                        .limit(most)
                        .map(pair -> move(ranking.id(), ranking.diff().explain(pair)))
                        .toList());
    }

    private ChangesDto.Move move(String ranking, Move move) {
        return new ChangesDto.Move(
                subjects(ranking, move.id()),
                rank(move.before()),
                rank(move.after()),
                value(move.before()),
                value(move.after()),
                move.before().map(Standing::chosen).orElse(false),
                move.after().map(Standing::chosen).orElse(false),
                figures(move),
                move.reason().code(),
                rows(move.facts()));
    }

    ChangesDto.Gap gap(GapChanges.Gap gap) {
        return new ChangesDto.Gap(
                ref("chain", gap.chain().value(), GraphSnapshot::chains, c -> c.name()),
                ref("stage", gap.stage().value(), GraphSnapshot::stages, s -> s.name()),
                gap.region().map(r -> region(r.value())).orElse(null),
                gap.opened(),
                rows(gap.facts()));
    }

    private static List<String> rows(List<FactKey> facts) {
        return facts.stream().map(ChangedFacts::row).distinct().toList();
    }

    private static @Nullable Integer rank(Optional<Standing> standing) {
        return standing.map(s -> Numbers.orNull(s.rank())).orElse(null);
    }

    private static @Nullable Double value(Optional<Standing> standing) {
        return standing.map(s -> Numbers.orNull(s.value())).orElse(null);
    }

    private static List<ChangesDto.Figure> figures(Move move) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(move.before(), move.after())
                .flatMap(Optional::stream)
                .forEach(s -> names.addAll(s.figures().keySet()));
        List<ChangesDto.Figure> figures = new ArrayList<>();
        names.forEach(name ->
                figures.add(new ChangesDto.Figure(name, figure(move.before(), name), figure(move.after(), name))));
        return figures;
    }

    private static @Nullable Double figure(Optional<Standing> standing, String name) {
        return standing.map(s -> Numbers.orNull(s.figures().getOrDefault(name, OptionalDouble.empty())))
                .orElse(null);
    }

    private List<RefDto> subjects(String ranking, String id) {
        return switch (ranking) {
            case "synergies" -> Stream.of(id.split("\\+", 2)).map(this::region).toList();
            case "chains" -> List.of(ref("chain", id, GraphSnapshot::chains, c -> c.name()));
            case "pilots" -> List.of(ref("cluster", id, GraphSnapshot::clusters, c -> LocalName.of(c.name())));
            default -> throw new IllegalStateException("no ranking '" + ranking + "'");
        };
    }

    private RefDto region(String id) {
        return ref("region", id, GraphSnapshot::regions, r -> r.name());
    }

    private <T extends Entity<T>> RefDto ref(
            String kind, String id, Function<GraphSnapshot, Table<T>> table, Function<T, LocalName> name) {
        T thing = table.apply(after)
                .find(id)
                .or(() -> table.apply(before).find(id))
                .orElseThrow(() -> new IllegalStateException("no " + kind + " '" + id + "' in either version"));
        return RefDto.of(kind, Id.<T>of(id), name.apply(thing));
    }
}
