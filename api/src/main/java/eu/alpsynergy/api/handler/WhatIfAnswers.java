package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.WhatIfDto;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.Removal;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.api.WhatIf;
import eu.alpsynergy.synergy.whatif.WhatIfs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything before and after some things are thought away. */
final class WhatIfAnswers {

    static final List<Parameter> PARAMETERS = Parameters.synergyAnd(
            Parameter.ids("removeRegion", "regions thought away, with all that is theirs"),
            Parameter.ids("removeCluster", "clusters thought away"),
            Parameter.ids("removeActor", "actors thought away"),
            Parameter.ids("removeProgramme", "programmes thought away, with their projects and calls"),
            Parameter.ids("removeProject", "projects thought away"));

    private final View view;
    private final GraphSnapshot snapshot;
    private final List<RefDto> removed = new ArrayList<>();

    WhatIfAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    WhatIfDto of(Query query) {
        SynergyParameters parameters = Parameters.synergy(view, query);
        Removal removal = new Removal(
                take(query, "removeRegion", "region", snapshot.regions(), r -> r.name()),
                take(query, "removeCluster", "cluster", snapshot.clusters(), c -> LocalName.of(c.name())),
                take(query, "removeActor", "actor", snapshot.actors(), a -> LocalName.of(a.name())),
                take(query, "removeProgramme", "programme", snapshot.programmes(), p -> LocalName.of(p.title())),
                take(query, "removeProject", "project", snapshot.projects(), p -> LocalName.of(p.acronym())));
        query.refuseIfWrong();
        WhatIf whatIf = new WhatIfs(snapshot).of(removal, parameters);
        return new WhatIfDto(
                view.version(),
                SynergyAnswers.parameters(parameters),
                removed,
                whatIf.taken(),
                whatIf.pairs().stream().map(WhatIfAnswers::pair).toList(),
                whatIf.chains().stream().map(this::chain).toList(),
                whatIf.stressTest().stream()
                        .map(f -> new WhatIfDto.Figure(
                                f.region().value(), f.figure(), Numbers.orNull(f.before()), Numbers.orNull(f.after())))
                        .toList(),
                whatIf.strengths().stream()
                        .map(c -> new WhatIfDto.Strength(
                                c.region().value(),
                                c.theme().value(),
                                Numbers.orNull(c.before()),
                                Numbers.orNull(c.after())))
                        .toList());
    }

    private <T extends Entity<T>> Set<Id<T>> take(
            Query query, String parameter, String kind, Table<T> table, Function<T, LocalName> name) {
        List<String> ids = query.idsAmong(parameter, Parameters.ids(table));
        ids.forEach(id -> table.find(id).ifPresent(e -> removed.add(RefDto.of(kind, e.id(), name.apply(e)))));
        return ids.stream().map(Id::<T>of).collect(Collectors.toSet());
    }

    private static WhatIfDto.Pair pair(WhatIf.PairChange change) {
        PairSynergy before = change.before();
        Optional<PairSynergy> after = change.after();
        return new WhatIfDto.Pair(
                before.a().value(),
                before.b().value(),
                Numbers.orNull(before.potential()),
                after.map(p -> Numbers.orNull(p.potential())).orElse(null),
                Numbers.orNull(before.ties()),
                after.map(p -> Numbers.orNull(p.ties())).orElse(null),
                Numbers.orNull(before.rank()),
                after.map(p -> Numbers.orNull(p.rank())).orElse(null),
                after.isEmpty());
    }

    private WhatIfDto.Chain chain(WhatIf.ChainChange change) {
        return new WhatIfDto.Chain(
                RefDto.of(
                        "chain",
                        change.chain(),
                        snapshot.chains().get(change.chain()).name()),
                change.actorsBefore(),
                change.actorsAfter(),
                change.stagesBefore(),
                change.stagesAfter(),
                change.linksBefore(),
                change.linksAfter(),
                change.emptied().stream()
                        .map(s -> RefDto.of("stage", s, snapshot.stages().get(s).name()))
                        .toList());
    }
}
