package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ActorSummary;
import eu.alpsynergy.api.dto.CallSummary;
import eu.alpsynergy.api.dto.ChainStage;
import eu.alpsynergy.api.dto.ChainSummary;
import eu.alpsynergy.api.dto.ClusterSummary;
import eu.alpsynergy.api.dto.PairSummary;
import eu.alpsynergy.api.dto.ProjectSummary;
import eu.alpsynergy.api.dto.ProvenanceDto;
import eu.alpsynergy.api.dto.RegionSummary;
import eu.alpsynergy.api.dto.ThemeSummary;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.PairSynergy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Entities as they stand in lists. */
final class Summaries {

    private final View view;
    private final GraphSnapshot snapshot;

    Summaries(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    RegionSummary region(Region region) {
        int r = snapshot.regions().indexOf(region.id());
        Csr strategies = snapshot.strategiesOfRegion();
        int priorities = 0;
        for (int strategy : strategies.targetsOf(r)) {
            priorities += snapshot.prioritiesOfStrategy().degree(strategy);
        }
        return new RegionSummary(
                region.id().value(),
                region.name(),
                region.nameLocal(),
                region.country().value(),
                region.nuts2013(),
                region.nuts2021(),
                region.nutsLevel(),
                new RegionSummary.Counts(
                        priorities,
                        snapshot.clustersOfRegion().degree(r),
                        snapshot.actorsOfRegion().degree(r),
                        snapshot.projectsOfRegion().degree(r),
                        snapshot.callsOfRegion().degree(r)),
                ProvenanceDto.of(region.provenance()));
    }

    ThemeSummary theme(Theme theme) {
        Map<String, List<String>> regions = new TreeMap<>();
        for (Period period : Period.values()) {
            regions.put(period.code(), regionsNaming(theme.id(), period));
        }
        return new ThemeSummary(
                theme.id().value(),
                theme.name(),
                regions,
                (int) snapshot.clusterThemes().stream()
                        .filter(l -> l.theme().equals(theme.id()))
                        .count(),
                snapshot.chainThemes().stream()
                        .filter(l -> l.theme().equals(theme.id()))
                        .map(l -> l.subject().value())
                        .toList(),
                ProvenanceDto.of(theme.provenance()));
    }

    private List<String> regionsNaming(Id<Theme> theme, Period period) {
        TreeSet<String> regions = new TreeSet<>();
        snapshot.priorityThemes().stream()
                .filter(l -> l.theme().equals(theme))
                .map(l -> snapshot.strategies()
                        .get(snapshot.priorities().get(l.subject()).strategy()))
                .filter(s -> s.period() == period)
                .map(Strategy::region)
                .forEach(r -> regions.add(r.value()));
        return List.copyOf(regions);
    }

    ClusterSummary cluster(Cluster cluster) {
        int c = snapshot.clusters().indexOf(cluster.id());
        return new ClusterSummary(
                cluster.id().value(),
                cluster.name(),
                cluster.kind(),
                cluster.region().value(),
                cluster.city(),
                cluster.sector(),
                cluster.website(),
                themes(snapshot.themesOfCluster(), c),
                snapshot.clusterLabels().stream()
                        .filter(l -> l.cluster().equals(cluster.id()))
                        .map(l -> new ClusterSummary.LabelDto(
                                l.scheme(), l.grade(), l.awarded(), l.validUntil(), l.text()))
                        .toList(),
                snapshot.membersOfCluster().degree(c),
                ProvenanceDto.of(cluster.provenance()));
    }

    ActorSummary actor(Actor actor) {
        return new ActorSummary(
                actor.id().value(),
                actor.name(),
                actor.kind().code(),
                actor.region().value(),
                actor.city(),
                actor.nace(),
                actor.naceStatus(),
                actor.sizeClass(),
                actor.website(),
                ProvenanceDto.of(actor.provenance()));
    }

    ProjectSummary project(Project project) {
        int p = snapshot.projects().indexOf(project.id());
        Csr regions = snapshot.regionsOfProject();
        List<ProjectSummary.Involved> involved = new ArrayList<>();
        for (int e = regions.start(p); e < regions.end(p); e++) {
            involved.add(new ProjectSummary.Involved(
                    snapshot.regions().get(regions.target(e)).id().value(),
                    snapshot.projectRegions().get(regions.fact(e)).partners()));
        }
        return new ProjectSummary(
                project.id().value(),
                project.acronym(),
                snapshot.programmes().get(project.programme()).title(),
                project.thematicObjective(),
                project.start(),
                project.end(),
                project.totalPartners(),
                involved,
                snapshot.actorsOfProject().degree(p),
                ProvenanceDto.of(project.provenance()));
    }

    CallSummary call(Call call) {
        int c = snapshot.calls().indexOf(call.id());
        var programme = snapshot.programmes().get(call.programme());
        Period period = programme.period();
        return new CallSummary(
                call.id().value(),
                call.name(),
                programme.title(),
                period == null ? null : period.code(),
                IntStream.of(snapshot.regionsOfCall().targetsOf(c))
                        .mapToObj(r -> snapshot.regions().get(r).id().value())
                        .toList(),
                call.windowKind().code(),
                call.windowNote(),
                call.opens(),
                call.closes(),
                call.budget(),
                call.currency(),
                snapshot.callThemes().stream()
                        .filter(l -> l.subject().equals(call.id()))
                        .map(l -> l.theme().value())
                        .toList(),
                call.trlMin(),
                call.trlMax(),
                ProvenanceDto.of(call.provenance()));
    }

    ChainSummary chain(ValueChain chain) {
        int c = snapshot.chains().indexOf(chain.id());
        ChainCoverage coverage = view.coverageOf(chain.id());
        Optional<ChainCoverage.RegionCoverage> best = coverage.regions().stream()
                .filter(r -> r.linkShare() > 0)
                .max(Comparator.comparingDouble(ChainCoverage.RegionCoverage::linkShare)
                        .thenComparing(ChainCoverage.RegionCoverage::region, Comparator.reverseOrder()));
        return new ChainSummary(
                chain.id().value(),
                chain.name(),
                chain.field().value(),
                snapshot.s3Fields().get(chain.field()).name(),
                themes(snapshot.themesOfChain(), c),
                coverage.stages().size(),
                coverage.links().size(),
                coverage.regions().stream()
                        .mapToInt(ChainCoverage.RegionCoverage::actors)
                        .sum(),
                (int) coverage.regions().stream().filter(r -> r.actors() > 0).count(),
                coverage.stageShare(),
                coverage.linkShare(),
                best.map(r -> r.region().value()).orElse(null),
                best.map(ChainCoverage.RegionCoverage::linkShare).orElse(0.0),
                coverage.stages().stream()
                        .map(ChainCoverage.StageCoverage::regions)
                        .toList(),
                ProvenanceDto.of(chain.provenance()));
    }

    ChainStage stage(ChainCoverage.StageCoverage covered) {
        Stage stage = snapshot.stages().get(covered.stage());
        return new ChainStage(
                stage.id().value(),
                stage.order(),
                stage.name(),
                stage.kind(),
                stage.nace(),
                themes(snapshot.themesOfStage(), snapshot.stages().indexOf(stage.id())),
                covered.actors(),
                covered.regions(),
                ProvenanceDto.of(stage.provenance()));
    }

    static PairSummary pair(PairSynergy p) {
        return new PairSummary(
                p.a().value(),
                p.b().value(),
                Numbers.orNull(p.overlap()),
                Numbers.orNull(p.complementarity()),
                Numbers.orNull(p.complementarityAFromB()),
                Numbers.orNull(p.complementarityBFromA()),
                Numbers.orNull(p.fit()),
                Numbers.orNull(p.ties()),
                p.sharedProjects(),
                Numbers.orNull(p.potential()),
                p.untapped(),
                Numbers.orNull(p.rank()));
    }

    List<String> themes(Csr csr, int row) {
        return IntStream.of(csr.targetsOf(row))
                .mapToObj(t -> snapshot.themes().get(t).id().value())
                .toList();
    }
}
