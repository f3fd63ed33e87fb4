package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.TieTable;
import java.util.Arrays;
import java.util.BitSet;

/** Finds every pair that something joins; nodes are actors by index, then clusters. */
final class EdgeFinder {

    private final GraphSnapshot snapshot;
    private final NetworkChoices choices;
    private final ProjectFilter projects;
    private final BitSet actors;
    private final BitSet clusters;
    private final Omissions omissions;
    private final EdgeList edges = new EdgeList();

    EdgeFinder(GraphSnapshot snapshot, NetworkChoices choices, BitSet actors, BitSet clusters, Omissions omissions) {
        this.snapshot = snapshot;
        this.choices = choices;
        this.projects = new ProjectFilter(snapshot, choices);
        this.actors = actors;
        this.clusters = clusters;
        this.omissions = omissions;
    }

    EdgeList find() {
        if (choices.uses(TieKind.PROJECTS)) {
            sharedProjects();
        }
        ties();
        if (choices.uses(TieKind.MEMBERSHIPS)) {
            memberships();
        }
        if (choices.uses(TieKind.STAGES)) {
            sharedStages();
        }
        return edges;
    }

    private void sharedProjects() {
        double weight = choices.weight(TieKind.PROJECTS);
        for (int p = 0; p < snapshot.projects().size(); p++) {
            if (snapshot.actorsOfProject().degree(p) == 0) {
                continue;
            }
            var refusal = projects.refusal(p);
            if (refusal.isPresent()) {
                omissions.add(refusal.get());
                continue;
            }
            int[] members = present(snapshot.actorsOfProject(), p);
            double share = weight / (projects.partners(p) - 1);
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    if (projects.joins(p, members[i], members[j])) {
                        edges.add(members[i], members[j], share);
                    } else {
                        omissions.add(Omission.Reason.PAIR_CONSORTIUM_UNKNOWN);
                    }
                }
            }
        }
    }

    private void ties() {
        TieTable ties = snapshot.ties();
        for (int t = 0; t < ties.size(); t++) {
            int a = ties.from(t);
            int b = ties.to(t);
            if (a == b || !actors.get(a) || !actors.get(b)) {
                continue;
            }
            if (ties.kind(t).equals(ProjectFilter.JOINT_PROJECT) && projects.shareANamedProject(a, b)) {
                omissions.add(Omission.Reason.TIE_COUNTED_AS_PROJECT);
                continue;
            }
            double weight = projects.weightOfTie(ties.kind(t), ties.smallestConsortium(t));
            if (weight > 0) {
                edges.add(a, b, weight);
            }
        }
    }

    private void memberships() {
        double weight = choices.weight(TieKind.MEMBERSHIPS);
        Csr members = snapshot.membersOfCluster();
        for (int c = 0; c < members.nodes(); c++) {
            if (!choices.clusters()) {
                joinAll(members, c, weight);
            } else if (clusters.get(c)) {
                for (int actor : present(members, c)) {
                    edges.add(actor, snapshot.actors().size() + c, weight);
                }
            }
        }
    }

    private void sharedStages() {
        Csr performers = snapshot.actorsOfStage();
        for (int s = 0; s < performers.nodes(); s++) {
            joinAll(performers, s, choices.weight(TieKind.STAGES));
        }
    }

    /** Joins all present members of a group with weight/(members - 1). */
    private void joinAll(Csr groups, int group, double weight) {
        int[] all = distinct(groups.targetsOf(group));
        if (all.length < 2) {
            return;
        }
        if (all.length > choices.largestGroup()) {
            omissions.add(Omission.Reason.GROUP_TOO_LARGE);
            return;
        }
        int[] members = present(groups, group);
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                edges.add(members[i], members[j], weight / (all.length - 1));
            }
        }
    }

    private int[] present(Csr groups, int group) {
        int[] all = distinct(groups.targetsOf(group));
        return Arrays.stream(all).filter(actors::get).toArray();
    }

    private static int[] distinct(int[] sorted) {
        return Arrays.stream(sorted).distinct().toArray();
    }
}
