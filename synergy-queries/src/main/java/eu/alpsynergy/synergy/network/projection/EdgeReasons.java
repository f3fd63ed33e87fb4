package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.synergy.api.FactKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Why two nodes are joined: the reasons' weights add up to the edge's. Cost O(their projects, ties, clusters and stages). */
final class EdgeReasons {

    private final GraphSnapshot snapshot;
    private final NetworkChoices choices;
    private final ProjectFilter projects;
    private final Csr clustersOfActor;

    EdgeReasons(GraphSnapshot snapshot, NetworkChoices choices) {
        this.snapshot = snapshot;
        this.choices = choices;
        this.projects = new ProjectFilter(snapshot, choices);
        this.clustersOfActor = snapshot.clustersOfActor();
    }

    /** Of two actors. */
    List<Reason> between(int a, int b) {
        List<Reason> reasons = new ArrayList<>();
        if (choices.uses(TieKind.PROJECTS)) {
            sharedProjects(a, b, reasons);
        }
        ties(a, b, reasons);
        if (choices.uses(TieKind.MEMBERSHIPS) && !choices.clusters()) {
            sharedGroups(TieKind.MEMBERSHIPS, clustersOfActor, snapshot.membersOfCluster(), a, b, reasons);
        }
        if (choices.uses(TieKind.STAGES)) {
            sharedGroups(TieKind.STAGES, snapshot.stagesOfActor(), snapshot.actorsOfStage(), a, b, reasons);
        }
        return reasons;
    }

    /** Of an actor and a cluster. */
    List<Reason> membership(int actor, int cluster) {
        var a = snapshot.actors().id(actor);
        var c = snapshot.clusters().get(cluster).id();
        return List.of(new Reason(
                TieKind.MEMBERSHIPS,
                c.value(),
                choices.weight(TieKind.MEMBERSHIPS),
                List.of(FactKey.of("memberships", a, c))));
    }

    private void sharedProjects(int a, int b, List<Reason> reasons) {
        for (int p : common(snapshot.projectsOfActor(), a, b)) {
            if (projects.refusal(p).isEmpty() && projects.joins(p, a, b)) {
                var id = snapshot.projects().get(p).id();
                double weight = choices.weight(TieKind.PROJECTS) / (projects.partners(p) - 1);
                reasons.add(new Reason(
                        TieKind.PROJECTS,
                        id.value(),
                        weight,
                        List.of(
                                FactKey.of("participations", snapshot.actors().id(a), id),
                                FactKey.of("participations", snapshot.actors().id(b), id))));
            }
        }
    }

    private void ties(int a, int b, List<Reason> reasons) {
        Csr ties = snapshot.tiesOfActor();
        for (int e = ties.start(a); e < ties.end(a); e++) {
            if (ties.target(e) != b) {
                continue;
            }
            Tie tie = snapshot.ties().get(ties.fact(e) % snapshot.ties().size());
            boolean joint = tie.kind().equals(ProjectFilter.JOINT_PROJECT);
            double weight = joint && projects.shareANamedProject(a, b)
                    ? 0
                    : projects.weightOfTie(tie.kind(), tie.smallestConsortium());
            if (weight > 0) {
                reasons.add(new Reason(
                        joint ? TieKind.PROJECTS : TieKind.TIES,
                        tie.id().value(),
                        weight,
                        List.of(FactKey.of("ties", tie.id()))));
            }
        }
    }

    private void sharedGroups(TieKind kind, Csr groupsOf, Csr membersOf, int a, int b, List<Reason> reasons) {
        for (int g : common(groupsOf, a, b)) {
            BitSet members = new BitSet();
            for (int e = membersOf.start(g); e < membersOf.end(g); e++) {
                members.set(membersOf.target(e));
            }
            if (members.cardinality() <= choices.largestGroup()) {
                reasons.add(new Reason(
                        kind, idOf(kind, g), choices.weight(kind) / (members.cardinality() - 1), facts(kind, g, a, b)));
            }
        }
    }

    private String idOf(TieKind kind, int group) {
        return kind == TieKind.STAGES
                ? snapshot.stages().get(group).id().value()
                : snapshot.clusters().get(group).id().value();
    }

    private List<FactKey> facts(TieKind kind, int group, int a, int b) {
        String table = kind == TieKind.STAGES ? "performances" : "memberships";
        return List.of(
                FactKey.of(table, snapshot.actors().id(a), idOf(kind, group)),
                FactKey.of(table, snapshot.actors().id(b), idOf(kind, group)));
    }

    private static List<Integer> common(Csr rows, int a, int b) {
        List<Integer> common = new ArrayList<>();
        int i = rows.start(a);
        int j = rows.start(b);
        while (i < rows.end(a) && j < rows.end(b)) {
            int x = rows.target(i);
            int y = rows.target(j);
            if (x == y && (common.isEmpty() || common.get(common.size() - 1) != x)) {
                common.add(x);
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return common;
    }
}
