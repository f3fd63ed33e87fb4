package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto;
import eu.alpsynergy.api.dto.BriefDto.Sentence;
import eu.alpsynergy.api.dto.ChainCoverageDto;
import eu.alpsynergy.api.dto.FragilityDto;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The brief of a value chain: who covers what, what is missing, how easily it breaks. */
final class BriefOfChain implements BriefSubject {

    private static final int FEW = 6;

    @Override
    public Content content(View view, Query query, BriefTexts texts) {
        ValueChain chain = RouteList.find("chain", view.snapshot().chains(), query.required("id"));
        CoverageAnswers answers = new CoverageAnswers(view);
        ChainCoverageDto coverage = answers.of(chain, List.of());
        FragilityDto fragility = answers.fragility(chain);
        List<ChainCoverageDto.RegionRow> ranked = coverage.regions().stream()
                .sorted(Comparator.comparingDouble((ChainCoverageDto.RegionRow r) -> -r.stageShare()))
                .toList();
        String name = texts.name(chain.name());
        List<Sentence> message = new ArrayList<>();
        int stages = coverage.stageList().size();
        ranked.stream()
                .limit(1)
                .forEach(best -> message.add(texts.sentence(
                        "chain.cover",
                        name,
                        texts.count(stages - coverage.gapsEverywhere().size()),
                        texts.count(stages),
                        texts.name(best.name()),
                        texts.percent(best.stageShare()))));
        message.add(texts.sentence(fragility.whole() ? "chain.whole" : "chain.broken"));
        return new Content(
                name,
                "/chain/" + chain.id(),
                message,
                figures(texts, ranked),
                reasons(view, texts, coverage, fragility),
                List.of(),
                coverage.sources());
    }

    private static BriefDto.Grid figures(BriefTexts texts, List<ChainCoverageDto.RegionRow> ranked) {
        return new BriefDto.Grid(
                List.of(texts.of("c.region"), texts.of("c.value")),
                ranked.stream()
                        .filter(r -> r.actors() > 0)
                        .map(r -> BriefSubject.row(
                                texts.name(r.name()),
                                texts.of(
                                        "chain.region",
                                        texts.name(r.name()),
                                        texts.count(r.actors()),
                                        texts.percent(r.stageShare()),
                                        texts.percent(r.linkShare()))))
                        .toList());
    }

    private static List<Sentence> reasons(
            View view, BriefTexts texts, ChainCoverageDto coverage, FragilityDto fragility) {
        List<String> gaps = coverage.gapsEverywhere().stream()
                .map(s ->
                        texts.name(view.snapshot().stages().get(Id.<Stage>of(s)).name()))
                .toList();
        return List.of(
                texts.sentence("chain.gaps", texts.list(gaps)),
                texts.sentence(
                        "chain.single",
                        texts.list(fragility.singleActor().stream()
                                .limit(FEW)
                                .map(p -> texts.name(p.stage()) + " (" + texts.name(p.actor()) + ")")
                                .toList())));
    }
}
