package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.GroupsDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.StabilityDto;
import eu.alpsynergy.api.dto.ThirdRegionsDto;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.RankStability;
import eu.alpsynergy.synergy.api.RegionGroups;
import eu.alpsynergy.synergy.api.SynergyParameters;
import java.util.ArrayList;
import java.util.List;

/** What goes beyond one pair: how stable the ranking is, third regions, groups. */
final class GroupAnswers {

    private static final String SIZE = "size";

    static final List<Parameter> STABILITY = Parameters.synergyAnd(
            Parameter.wholeNumber("draws", "how many weights are drawn (default 1000)", 1, 10_000),
            Parameter.wholeNumber("seed", "of the draws (default 1)", 0, 999_999_999),
            Parameter.wholeNumber("top", "how many pairs count as the first (default 10)", 1, 10_000));
    static final List<Parameter> GROUPS = Parameters.synergyAnd(
            Parameter.wholeNumber(SIZE, "regions of a group (default 3)", 3, 5),
            Parameter.ids("among", "the regions to choose from (default: all)"),
            Parameter.wholeNumber("limit", "how many groups (default 20)", 1, 500));

    private final View view;
    private final GraphSnapshot snapshot;

    GroupAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    StabilityDto stability(Query query) {
        SynergyParameters parameters = Parameters.synergy(view, query);
        int draws = query.wholeNumber("draws", 1, 10_000).orElse(1000);
        int seed = query.wholeNumber("seed", 0, 999_999_999).orElse(1);
        int top = query.wholeNumber("top", 1, 10_000).orElse(10);
        query.refuseIfWrong();
        RankStability stability = view.diamonds().stability(parameters, draws, seed, top);
        return new StabilityDto(
                view.version(),
                SynergyAnswers.parameters(parameters),
                draws,
                seed,
                top,
                stability.pairs().stream()
                        .map(p -> new StabilityDto.Row(p.a().value(), p.b().value(), p.share(), p.best(), p.worst()))
                        .toList());
    }

    GroupsDto groups(Query query) {
        SynergyParameters parameters = Parameters.synergy(view, query);
        List<String> ids = List.copyOf(Parameters.ids(snapshot.regions()));
        List<String> among = query.idsAmong("among", ids);
        int size = query.wholeNumber(SIZE, 3, 5).orElse(3);
        int limit = query.wholeNumber("limit", 1, 500).orElse(20);
        List<String> chosen = among.isEmpty() ? ids : among;
        if (chosen.size() < size) {
            query.refuse("among", String.join(",", chosen), "names too few regions", "at least " + size + " regions");
        }
        query.refuseIfWrong();
        RegionGroups groups;
        try {
            groups = view.diamonds()
                    .groups(parameters, chosen.stream().map(Id::<Region>of).toList(), size, limit);
        } catch (AlpSynergyException e) {
            query.refuse(SIZE, Integer.toString(size), "leads to too many groups", String.valueOf(e.getMessage()));
            query.refuseIfWrong();
            throw e;
        }
        return new GroupsDto(
                view.version(),
                SynergyAnswers.parameters(parameters),
                size,
                groups.total(),
                groups.groups().stream().map(this::group).toList());
    }

    private GroupsDto.Group group(RegionGroups.Group group) {
        return new GroupsDto.Group(
                group.regions().stream().map(Id::value).toList(),
                group.gain(),
                group.coverage(),
                group.chains().stream()
                        .map(c -> new GroupsDto.ChainGain(
                                RefDto.of(
                                        "chain",
                                        c.chain(),
                                        snapshot.chains().get(c.chain()).name()),
                                c.covered(),
                                c.withoutOne(),
                                c.links()))
                        .toList());
    }

    ThirdRegionsDto third(Id<Region> a, Id<Region> b, SynergyParameters parameters) {
        Facts facts = new Facts(snapshot);
        SynergyAnswers answers = new SynergyAnswers(view);
        List<ThirdRegionsDto.Row> rows = new ArrayList<>();
        view.diamonds()
                .thirdRegions(a, b, parameters)
                .forEach(third -> rows.add(new ThirdRegionsDto.Row(
                        answers.region(third.region()),
                        Numbers.orNull(third.gain()),
                        Numbers.orNull(third.linkGain()),
                        Numbers.orNull(third.themeGain()),
                        third.newThemes().stream().map(answers::theme).toList(),
                        third.links().stream()
                                .map(won -> answers.link(won, facts))
                                .toList())));
        return new ThirdRegionsDto(
                view.version(),
                SynergyAnswers.parameters(parameters),
                answers.region(a),
                answers.region(b),
                rows,
                facts.facts(),
                facts.sources());
    }
}
