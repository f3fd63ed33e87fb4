package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ActorDetail;
import eu.alpsynergy.api.dto.CallDetail;
import eu.alpsynergy.api.dto.ChainDetail;
import eu.alpsynergy.api.dto.ClusterDetail;
import eu.alpsynergy.api.dto.ProjectDetail;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.model.ValueChain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Everything about one actor, cluster, project, call or chain. */
final class Details {

    private static final int MOST_TIES = 100;

    private final GraphSnapshot snapshot;
    private final View view;
    private final Summaries summaries;

    Details(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.summaries = new Summaries(view);
    }

    ActorDetail actor(Actor actor) {
        int a = snapshot.actors().indexOf(actor.id());
        Facts facts = new Facts(snapshot);
        facts.source(actor.provenance().source());
        List<ActorDetail.StageRow> stages = new ArrayList<>();
        Csr performed = snapshot.stagesOfActor();
        for (int e = performed.start(a); e < performed.end(a); e++) {
            Stage stage = snapshot.stages().get(performed.target(e));
            var performance = snapshot.performances().get(performed.fact(e));
            stages.add(new ActorDetail.StageRow(
                    stage.chain().value(),
                    stage.id().value(),
                    stage.name(),
                    performance.basis(),
                    facts.provenance(performance.provenance())));
        }
        List<Tie> ties = ties(a);
        return new ActorDetail(
                summaries.actor(actor),
                stages,
                ties.stream().limit(MOST_TIES).map(t -> tie(actor, t, facts)).toList(),
                ties.size(),
                IntStream.of(snapshot.clustersOfActor().targetsOf(a))
                        .mapToObj(c -> snapshot.clusters().get(c))
                        .map(c -> RefDto.of("cluster", c.id(), c.name()))
                        .toList(),
                IntStream.of(snapshot.projectsOfActor().targetsOf(a))
                        .mapToObj(p -> snapshot.projects().get(p))
                        .map(p -> RefDto.of("project", p.id(), p.acronym()))
                        .toList(),
                facts.sources());
    }

    /** Strongest first: most shared projects, other kinds before those, then by id. */
    private List<Tie> ties(int actor) {
        Csr csr = snapshot.tiesOfActor();
        return IntStream.range(csr.start(actor), csr.end(actor))
                .mapToObj(e -> snapshot.ties().get(csr.fact(e) % snapshot.ties().size()))
                .distinct()
                .sorted(Comparator.comparingInt(Details::strength).reversed().thenComparing(Tie::id))
                .toList();
    }

    static int strength(Tie tie) {
        Integer shared = tie.sharedProjects();
        return shared == null ? Integer.MAX_VALUE : shared;
    }

    private ActorDetail.TieRow tie(Actor actor, Tie tie, Facts facts) {
        Actor other = snapshot.actors().get(tie.from().equals(actor.id()) ? tie.to() : tie.from());
        return new ActorDetail.TieRow(
                tie.id().value(),
                RefDto.of("actor", other.id(), other.name()),
                tie.kind(),
                tie.directed(),
                tie.sharedProjects(),
                tie.smallestConsortium(),
                tie.detail(),
                facts.provenance(tie.provenance()));
    }

    ClusterDetail cluster(Cluster cluster) {
        Facts facts = new Facts(snapshot);
        facts.source(cluster.provenance().source());
        int c = snapshot.clusters().indexOf(cluster.id());
        return new ClusterDetail(
                summaries.cluster(cluster),
                cluster.host(),
                IntStream.of(snapshot.membersOfCluster().targetsOf(c))
                        .mapToObj(a -> RefDto.of(
                                "actor",
                                snapshot.actors().id(a),
                                snapshot.actors().name(a)))
                        .toList(),
                facts.sources());
    }

    ProjectDetail project(Project project) {
        Facts facts = new Facts(snapshot);
        facts.source(project.provenance().source());
        int p = snapshot.projects().indexOf(project.id());
        return new ProjectDetail(
                summaries.project(project),
                IntStream.of(snapshot.actorsOfProject().targetsOf(p))
                        .mapToObj(a -> RefDto.of(
                                "actor",
                                snapshot.actors().id(a),
                                snapshot.actors().name(a)))
                        .toList(),
                facts.sources());
    }

    CallDetail call(Call call) {
        Facts facts = new Facts(snapshot);
        facts.source(call.provenance().source());
        return new CallDetail(
                summaries.call(call),
                call.rateSmall(),
                call.rateMedium(),
                call.rateLarge(),
                call.rateResearch(),
                call.maxGrant(),
                call.minPartners(),
                call.maxPartners(),
                call.maxShareOnePartner(),
                call.externalPartners(),
                call.siteRule(),
                call.themesNote(),
                call.remark(),
                facts.sources());
    }

    ChainDetail chain(ValueChain chain) {
        Facts facts = new Facts(snapshot);
        facts.source(chain.provenance().source());
        int c = snapshot.chains().indexOf(chain.id());
        List<ChainDetail.LinkRow> links = new ArrayList<>();
        for (int l : snapshot.linksOfChain(c)) {
            StageLink link = snapshot.stageLinks().get(l);
            links.add(new ChainDetail.LinkRow(
                    link.from().value(), link.to().value(), link.kind().code(), facts.provenance(link.provenance())));
        }
        var stages = view.coverageOf(chain.id()).stages().stream()
                .map(summaries::stage)
                .toList();
        stages.forEach(s -> facts.source(Id.of(s.provenance().source())));
        var activities = new TransformativeActivityAnswers(snapshot, facts).in(chain);
        return new ChainDetail(summaries.chain(chain), stages, links, activities, facts.sources());
    }
}
