package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.TransformativeActivityDetail;
import eu.alpsynergy.api.dto.TransformativeActivityItem;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.PriorityActivity;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.TransformativeActivity;
import eu.alpsynergy.model.ValueChain;
import java.util.List;
import java.util.Optional;

/** What regions want to change, with which chains, and which priorities expect it. */
final class TransformativeActivityAnswers {

    private final GraphSnapshot snapshot;
    private final Facts facts;

    TransformativeActivityAnswers(GraphSnapshot snapshot, Facts facts) {
        this.snapshot = snapshot;
        this.facts = facts;
    }

    static void addTo(RouteList routes) {
        routes.list(
                "/transformative-activities",
                "What regions want to change, between a priority and the value chains it is realised in.",
                TransformativeActivityItem.class,
                List.of(
                        Parameter.id("region", "only activities of this region, or that a priority of it expects"),
                        Parameter.id("chain", "only activities realised in this value chain")),
                TransformativeActivityAnswers::list);
        routes.detail(
                "/transformative-activities/{id}",
                "Everything about a transformative activity.",
                TransformativeActivityDetail.class,
                "transformative activity",
                view -> view.snapshot().transformativeActivities(),
                (view, activity) -> detail(view.snapshot(), activity));
    }

    private static List<TransformativeActivityItem> list(View view, Query query) {
        GraphSnapshot snapshot = view.snapshot();
        Optional<Id<Region>> region = query.idsAmong("region", Parameters.ids(snapshot.regions())).stream()
                .findFirst()
                .map(Id::of);
        Optional<Id<ValueChain>> chain = query.idsAmong("chain", Parameters.ids(snapshot.chains())).stream()
                .findFirst()
                .map(Id::of);
        query.refuseIfWrong();
        var answers = new TransformativeActivityAnswers(snapshot, new Facts(snapshot));
        return snapshot.transformativeActivities().stream()
                .filter(a -> region.map(r -> answers.concerns(a, r)).orElse(true))
                .filter(a -> chain.map(c -> answers.isIn(a, c)).orElse(true))
                .map(answers::item)
                .toList();
    }

    private static Object detail(GraphSnapshot snapshot, TransformativeActivity activity) {
        Facts facts = new Facts(snapshot);
        return new TransformativeActivityDetail(
                new TransformativeActivityAnswers(snapshot, facts).item(activity), facts.sources());
    }

    /** Those of the region, and those that a priority of it expects. */
    List<TransformativeActivityItem> of(Region region) {
        return snapshot.transformativeActivities().stream()
                .filter(a -> concerns(a, region.id()))
                .map(this::item)
                .toList();
    }

    List<TransformativeActivityItem> in(ValueChain chain) {
        return snapshot.transformativeActivities().stream()
                .filter(a -> isIn(a, chain.id()))
                .map(this::item)
                .toList();
    }

    private boolean concerns(TransformativeActivity activity, Id<Region> region) {
        return activity.region().equals(region)
                || expecting(activity).stream()
                        .anyMatch(l -> strategy(l.priority()).region().equals(region));
    }

    private boolean isIn(TransformativeActivity activity, Id<ValueChain> chain) {
        return snapshot.activityChains().stream()
                .anyMatch(l -> l.activity().equals(activity.id()) && l.chain().equals(chain));
    }

    private List<PriorityActivity> expecting(TransformativeActivity activity) {
        return snapshot.priorityActivities().stream()
                .filter(l -> l.activity().equals(activity.id()))
                .toList();
    }

    private Strategy strategy(Id<Priority> priority) {
        return snapshot.strategies().get(snapshot.priorities().get(priority).strategy());
    }

    private TransformativeActivityItem item(TransformativeActivity activity) {
        return new TransformativeActivityItem(
                activity.id().value(),
                activity.name(),
                activity.region().value(),
                activity.description(),
                activity.start(),
                activity.end(),
                expecting(activity).stream().map(this::expectedBy).toList(),
                snapshot.activityChains().stream()
                        .filter(l -> l.activity().equals(activity.id()))
                        .map(l -> new TransformativeActivityItem.RealisedIn(
                                l.chain().value(),
                                snapshot.chains().get(l.chain()).name(),
                                facts.provenance(l.provenance())))
                        .toList(),
                facts.provenance(activity.provenance()));
    }

    private TransformativeActivityItem.ExpectedBy expectedBy(PriorityActivity link) {
        Strategy strategy = strategy(link.priority());
        return new TransformativeActivityItem.ExpectedBy(
                link.priority().value(),
                snapshot.priorities().get(link.priority()).nameEnglish(),
                strategy.region().value(),
                strategy.period().code(),
                facts.provenance(link.provenance()));
    }
}
