package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.CallSummary;
import eu.alpsynergy.api.dto.ClusterSummary;
import eu.alpsynergy.api.dto.PairSummary;
import eu.alpsynergy.api.dto.PriorityItem;
import eu.alpsynergy.api.dto.RegionDetail;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.diamond.DeclaredThemes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The page of a region. */
final class RegionProfiles {

    private static final int BEST_PARTNERS = 10;

    private final View view;
    private final GraphSnapshot snapshot;
    private final Summaries summaries;

    RegionProfiles(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.summaries = new Summaries(view);
    }

    RegionDetail of(Region region) {
        int r = snapshot.regions().indexOf(region.id());
        Facts facts = new Facts(snapshot);
        facts.source(region.provenance().source());
        List<PriorityItem> priorities = priorities(r, facts);
        List<ClusterSummary> clusters = IntStream.of(snapshot.clustersOfRegion().targetsOf(r))
                .mapToObj(c -> summaries.cluster(snapshot.clusters().get(c)))
                .toList();
        List<CallSummary> calls = IntStream.of(snapshot.callsOfRegion().targetsOf(r))
                .mapToObj(c -> summaries.call(snapshot.calls().get(c)))
                .toList();
        clusters.forEach(c -> facts.source(Id.of(c.provenance().source())));
        calls.forEach(c -> facts.source(Id.of(c.provenance().source())));
        return new RegionDetail(
                summaries.region(region),
                new RegionDetail.Cohesion(region.cohesion2014(), region.cohesion2021()),
                region.nuts2Members(),
                snapshot.regionFigures().stream()
                        .filter(f -> f.region().equals(region.id()))
                        .map(f -> new RegionDetail.Figure(
                                f.indicator(), f.value(), f.unit(), facts.provenance(f.provenance())))
                        .toList(),
                priorities,
                new TransformativeActivityAnswers(snapshot, facts).of(region),
                clusters,
                themes(r, clusters),
                chains(region),
                snapshot.partners().stream()
                        .filter(p -> p.region().equals(region.id()))
                        .map(p -> new RegionDetail.PartnerRow(
                                p.id().value(), p.name(), p.role(), facts.provenance(p.provenance())))
                        .toList(),
                calls,
                bestPartners(region),
                activity(region, facts),
                facts.sources());
    }

    private List<PriorityItem> priorities(int region, Facts facts) {
        List<PriorityItem> items = new ArrayList<>();
        for (int s : snapshot.strategiesOfRegion().targetsOf(region)) {
            Strategy strategy = snapshot.strategies().get(s);
            facts.source(strategy.provenance().source());
            for (int p : snapshot.prioritiesOfStrategy().targetsOf(s)) {
                Priority priority = snapshot.priorities().get(p);
                items.add(new PriorityItem(
                        priority.id().value(),
                        strategy.period().code(),
                        strategy.title(),
                        priority.nameOriginal(),
                        priority.nameEnglish(),
                        priority.kind(),
                        summaries.themes(snapshot.themesOfPriority(), p),
                        facts.provenance(priority.provenance())));
            }
        }
        return items;
    }

    /** Themes that the region declares, or has clusters or actors in. */
    private List<RegionDetail.ThemeRow> themes(int region, List<ClusterSummary> clusters) {
        DeclaredThemes older = DeclaredThemes.of(snapshot, Period.P2014_20);
        DeclaredThemes newer = DeclaredThemes.of(snapshot, Period.P2021_27);
        List<RegionDetail.ThemeRow> rows = new ArrayList<>();
        for (int t = 0; t < snapshot.themes().size(); t++) {
            String theme = snapshot.themes().get(t).id().value();
            int withTheme = (int)
                    clusters.stream().filter(c -> c.themes().contains(theme)).count();
            int actors = view.themeActors().count(region, t);
            boolean in2014 = older.matrix().has(region, t);
            boolean in2021 = newer.matrix().has(region, t);
            if (in2014 || in2021 || withTheme > 0 || actors > 0) {
                rows.add(new RegionDetail.ThemeRow(
                        theme,
                        in2014,
                        in2021,
                        actors,
                        withTheme,
                        Numbers.orNull(view.themeActors().locationQuotient(region, t))));
            }
        }
        return rows;
    }

    private List<RegionDetail.ChainRow> chains(Region region) {
        List<RegionDetail.ChainRow> rows = new ArrayList<>();
        for (ChainCoverage coverage : view.coverageOfEveryChain()) {
            coverage.regions().stream()
                    .filter(c -> c.region().equals(region.id()))
                    .forEach(c -> rows.add(new RegionDetail.ChainRow(
                            coverage.chain().value(),
                            snapshot.chains().get(coverage.chain()).name(),
                            c.actors(),
                            c.stageShare(),
                            c.linkShare())));
        }
        return rows;
    }

    /** Seen from the region: {@code a} is always the region itself. */
    private List<PairSummary> bestPartners(Region region) {
        return view.overview(view.defaults()).pairs().stream()
                .filter(p -> p.potential().isPresent())
                .filter(p -> p.a().equals(region.id()) || p.b().equals(region.id()))
                .limit(BEST_PARTNERS)
                .map(p -> p.a().equals(region.id()) ? p : p.reversed())
                .map(Summaries::pair)
                .toList();
    }

    private List<RegionDetail.ActivityRow> activity(Region region, Facts facts) {
        return snapshot.activityFigures().stream()
                .filter(f -> f.region().equals(region.id()))
                .map(f -> {
                    var industry = snapshot.industries().get(f.industry());
                    facts.source(f.provenance().source());
                    return new RegionDetail.ActivityRow(
                            industry.id().value(),
                            industry.nace(),
                            industry.name(),
                            industry.level(),
                            f.indicator(),
                            f.value(),
                            f.year(),
                            f.flag());
                })
                .toList();
    }
}
