package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto.Sentence;
import eu.alpsynergy.api.dto.PairSummary;
import eu.alpsynergy.api.dto.RegionBenchmarkDto;
import eu.alpsynergy.api.dto.RegionDetail;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The brief of a region: its strategy against its activity, its partners, its chains. */
final class BriefOfRegion implements BriefSubject {

    private static final int FEW = 3;

    @Override
    public Content content(View view, Query query, BriefTexts texts) {
        Region region = RouteList.find("region", view.snapshot().regions(), query.required("id"));
        RegionDetail detail = new RegionProfiles(view).of(region);
        RegionBenchmarkDto benchmark = new BenchmarkAnswers(view).of(region, "persons_employed");
        String name = texts.name(region.name());
        List<String> declared = benchmark.themes().stream()
                .filter(RegionBenchmarkDto.Theme::declared2021)
                .map(t -> texts.name(t.theme()))
                .toList();
        List<Sentence> message = new ArrayList<>();
        message.add(texts.sentence("region.themes", name, texts.count(declared.size()), texts.list(declared)));
        message.add(texts.sentence("region.partners", texts.list(partners(view, texts, region, detail))));
        return new Content(
                name,
                "/region/" + region.id(),
                message,
                BriefSubject.figures(
                        texts,
                        List.of(
                                BriefSubject.row(
                                        texts.of("f.priorities"),
                                        texts.count(detail.priorities().size())),
                                BriefSubject.row(
                                        texts.of("f.clusters"),
                                        texts.count(detail.clusters().size())),
                                BriefSubject.row(
                                        texts.of("f.actors"),
                                        texts.count(detail.summary().counts().actors())),
                                BriefSubject.row(
                                        texts.of("f.projects"),
                                        texts.count(detail.summary().counts().projects())),
                                BriefSubject.row(
                                        texts.of("f.calls"),
                                        texts.count(detail.calls().size())))),
                reasons(view, texts, region, detail, benchmark),
                List.of(),
                detail.sources());
    }

    private static List<String> partners(View view, BriefTexts texts, Region region, RegionDetail detail) {
        return detail.bestPartners().stream()
                .limit(FEW)
                .map(p -> other(view, texts, region, p) + " (" + texts.score(p.potential()) + ")")
                .toList();
    }

    private static String other(View view, BriefTexts texts, Region region, PairSummary pair) {
        String other = pair.a().equals(region.id().value()) ? pair.b() : pair.a();
        return texts.name(view.snapshot().regions().get(Id.of(other)).name());
    }

    private static List<Sentence> reasons(
            View view, BriefTexts texts, Region region, RegionDetail detail, RegionBenchmarkDto benchmark) {
        List<Sentence> reasons = new ArrayList<>();
        if (benchmark.measured()) {
            reasons.add(texts.sentence("region.backed", standing(texts, benchmark, "backed")));
            reasons.add(texts.sentence("region.undeclared", standing(texts, benchmark, "undeclared")));
        } else {
            reasons.add(texts.sentence("region.unmeasured"));
        }
        reasons.add(texts.sentence(
                "region.chains",
                texts.list(detail.chains().stream()
                        .sorted(Comparator.comparingDouble((RegionDetail.ChainRow c) -> -c.stageShare()))
                        .limit(FEW)
                        .map(c -> texts.name(c.name()) + " (" + texts.percent(c.stageShare()) + ")")
                        .toList())));
        detail.bestPartners().stream()
                .limit(FEW)
                .forEach(p -> reasons.add(texts.sentence(
                        "region.partner",
                        other(view, texts, region, p),
                        texts.score(p.potential()),
                        texts.score(p.ties()),
                        texts.count(p.sharedProjects()))));
        return reasons;
    }

    private static String standing(BriefTexts texts, RegionBenchmarkDto benchmark, String standing) {
        return texts.list(benchmark.themes().stream()
                .filter(t -> t.standing().equals(standing))
                .map(t -> texts.name(t.theme()))
                .toList());
    }
}
