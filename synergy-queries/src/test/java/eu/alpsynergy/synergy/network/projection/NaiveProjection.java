package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Participation;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ThemeLink;
import eu.alpsynergy.model.Tie;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The weight between two nodes straight from the facts, for every pair anew: slow, and written apart from what it checks. */
final class NaiveProjection {

    private final GraphSnapshot snapshot;
    private final NetworkChoices choices;

    NaiveProjection(GraphSnapshot snapshot, NetworkChoices choices) {
        this.snapshot = snapshot;
        this.choices = choices;
    }

    double weight(Actor a, Actor b) {
        if (!passes(a) || !passes(b)) {
            return 0;
        }
        return projects(a, b) + ties(a, b) + (choices.clusters() ? 0 : sharedMemberships(a, b)) + stages(a, b);
    }

    double weight(Actor a, Cluster c) {
        boolean here = choices.regions().isEmpty() || choices.regions().contains(c.region());
        boolean themed = choices.themes().isEmpty()
                || snapshot.clusterThemes().stream()
                        .anyMatch(l ->
                                l.subject().equals(c.id()) && choices.themes().contains(l.theme()));
        boolean member = snapshot.memberships().stream()
                .anyMatch(m -> m.actor().equals(a.id()) && m.cluster().equals(c.id()));
        return choices.clusters() && passes(a) && here && themed && member ? choices.weight(TieKind.MEMBERSHIPS) : 0;
    }

    private boolean passes(Actor a) {
        Set<Id<Theme>> themes = new HashSet<>();
        for (Performance p : snapshot.performances()) {
            if (p.actor().equals(a.id())) {
                for (ThemeLink<Stage> l : snapshot.stageThemes()) {
                    if (l.subject().equals(p.stage())) {
                        themes.add(l.theme());
                    }
                }
            }
        }
        return (choices.regions().isEmpty() || choices.regions().contains(a.region()))
                && (choices.kinds().isEmpty() || choices.kinds().contains(a.kind()))
                && (choices.themes().isEmpty() || choices.themes().stream().anyMatch(themes::contains));
    }

    private Set<Id<Actor>> partners(Project p) {
        return snapshot.participations().stream()
                .filter(x -> x.project().equals(p.id()))
                .map(Participation::actor)
                .collect(Collectors.toSet());
    }

    private double projects(Actor a, Actor b) {
        double sum = 0;
        for (Project p : snapshot.projects()) {
            Set<Id<Actor>> partners = partners(p);
            if (!partners.contains(a.id()) || !partners.contains(b.id()) || partners.size() > choices.largestGroup()) {
                continue;
            }
            var programme = snapshot.programmes().get(p.programme());
            boolean period = choices.period().isEmpty() || choices.period().get() == programme.period();
            boolean among =
                    choices.programmes().isEmpty() || choices.programmes().contains(p.programme());
            if (period && among && smallEnough(p, a, b)) {
                Integer total = p.totalPartners();
                int n = Math.max(partners.size(), total == null ? 0 : total);
                sum += choices.weight(TieKind.PROJECTS) / (n - 1);
            }
        }
        return sum;
    }

    private boolean smallEnough(Project p, Actor a, Actor b) {
        if (choices.largestConsortium().isEmpty()) {
            return true;
        }
        int limit = choices.largestConsortium().getAsInt();
        Integer total = p.totalPartners();
        if (total != null) {
            return total <= limit;
        }
        return snapshot.ties().stream().anyMatch(t -> {
            Integer smallest = t.smallestConsortium();
            return joins(t, a, b) && t.kind().equals("joint project") && smallest != null && smallest <= limit;
        });
    }

    private double ties(Actor a, Actor b) {
        double sum = 0;
        boolean named = snapshot.projects().stream()
                .anyMatch(p -> partners(p).contains(a.id()) && partners(p).contains(b.id()));
        for (Tie t : snapshot.ties()) {
            if (!joins(t, a, b)) {
                continue;
            }
            if (!t.kind().equals("joint project")) {
                sum += choices.weight(TieKind.TIES);
            } else if (!named
                    && choices.period().isEmpty()
                    && choices.programmes().isEmpty()) {
                Integer smallest = t.smallestConsortium();
                boolean fits = choices.largestConsortium().isEmpty()
                        || (smallest != null
                                && smallest <= choices.largestConsortium().getAsInt());
                sum += fits ? choices.weight(TieKind.PROJECTS) / (smallest == null ? 1 : Math.max(1, smallest - 1)) : 0;
            }
        }
        return sum;
    }

    private static boolean joins(Tie t, Actor a, Actor b) {
        return (t.from().equals(a.id()) && t.to().equals(b.id())) || (t.from().equals(b.id()) && t.to().equals(a.id()));
    }

    private double sharedMemberships(Actor a, Actor b) {
        double sum = 0;
        for (Cluster c : snapshot.clusters()) {
            Set<Id<Actor>> members = snapshot.memberships().stream()
                    .filter(m -> m.cluster().equals(c.id()))
                    .map(m -> m.actor())
                    .collect(Collectors.toSet());
            if (members.contains(a.id()) && members.contains(b.id()) && members.size() <= choices.largestGroup()) {
                sum += choices.weight(TieKind.MEMBERSHIPS) / (members.size() - 1);
            }
        }
        return sum;
    }

    private double stages(Actor a, Actor b) {
        double sum = 0;
        for (Stage s : snapshot.stages()) {
            Set<Id<Actor>> there = snapshot.performances().stream()
                    .filter(p -> p.stage().equals(s.id()))
                    .map(Performance::actor)
                    .collect(Collectors.toSet());
            if (there.contains(a.id()) && there.contains(b.id()) && there.size() <= choices.largestGroup()) {
                sum += choices.weight(TieKind.STAGES) / (there.size() - 1);
            }
        }
        return sum;
    }
}
